import { findProducts } from '../catalog/index.ts';
import { orderForStock } from '../inventory/index.ts';
import type { Handler } from '../shared/http/call.ts';
import { formatQuantity } from '../shared/quantity.ts';
import { type Saying, say } from '../shared/texts/say.ts';
import { tell } from '../shared/texts/tell.ts';
import type { LowStock } from './model.ts';
import { isOf, levelsAt, lowOf, notLow } from './named.ts';
import type { routes } from './routes.ts';
import { movedBy } from './sparing.ts';
import { MOST_SUGGESTIONS } from './suggestion-model.ts';
import { pageOfLow, termsAt } from './survey.ts';

/**
 * Turns suggestions into drafts, as they are now: what was ordered since they were told is on the way, and isn't low
 * any more.
 */
export const orderSuggestions: Handler<typeof routes.orderSuggestions> = async ({ body, at, language }) => {
  const terms = termsAt(at);
  const chosen = body.alerts && (await lowOf(body.alerts, terms));
  const page = chosen
    ? { items: chosen.low }
    : await pageOfLow({ limit: MOST_SUGGESTIONS, after: body.after }, terms);
  const products = await findProducts(page.items.map(({ sku }) => sku));
  const suggested = page.items.map(({ sku, warehouse, incoming, suggestedQuantity }) => {
    const { quantity = suggestedQuantity, unit } = chosen?.named.find(isOf({ sku, warehouse })) ?? {};
    return { sku, warehouse, quantity, unit, incoming };
  });
  const wanted = suggested.filter(({ quantity }) => quantity > 0);
  const { drafts, writes } = await orderForStock(wanted, products, at);
  const suffices = chosen?.named.filter((one) => !wanted.some(isOf(one))) ?? [];
  const skipped = await levelsAt(suffices);
  return {
    body: {
      items: drafts,
      skipped: skipped.map((one) => ({ ...one, reason: tell(whyNot(one, page.items), language) })),
      ...('next' in page ? { next: page.next } : {}),
    },
    writes,
  };
};

type Skipped = Awaited<ReturnType<typeof levelsAt>>[number];

function whyNot(one: Skipped, low: readonly LowStock[]): Saying {
  const relieved = low.find(isOf(one));
  return relieved
    ? say('need not be ordered: other warehouses can send {quantity}', {
        quantity: formatQuantity(movedBy(relieved)),
      })
    : notLow(one);
}
