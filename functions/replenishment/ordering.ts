import { assertDecimals, findProducts, inStockUnit, type Product } from '../catalog/index.ts';
import { assertWarehouse, levelsOf, orderForStock } from '../inventory/index.ts';
import type { Handler } from '../shared/http/call.ts';
import { fieldProblem } from '../shared/problem.ts';
import { formatQuantity } from '../shared/quantity.ts';
import { warehouseCodes } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import { tell } from '../shared/texts/tell.ts';
import { type LowStock, MOST_SUGGESTIONS, type SuggestionsInput, type SuggestionsOrdered } from './model.ts';
import type { routes } from './routes.ts';
import type { Terms } from './rules.ts';
import { lowAmong, pageOfLow, placeOf, termsAt } from './survey.ts';

type Named = NonNullable<SuggestionsInput['alerts']>;
type Products = ReadonlyMap<string, Product>;

/**
 * Turns suggestions into drafts, as they are now: what was ordered since they were told is on the way, and isn't low
 * any more.
 */
export const orderSuggestions: Handler<typeof routes.orderSuggestions> = async ({ body, at, language }) => {
  const terms = termsAt(at);
  const known = await findProducts(body.alerts?.map(({ sku }) => sku) ?? []);
  const named = body.alerts && meant(body.alerts, known);
  const page = named
    ? { items: await lowOf(named, known, terms) }
    : await pageOfLow({ limit: MOST_SUGGESTIONS, after: body.after }, terms);
  const products = await findProducts(page.items.map(({ sku }) => sku));
  const wanted = page.items.map(({ sku, warehouse, incoming, suggestedQuantity }) => {
    const { quantity = suggestedQuantity, unit } = named?.find(isOf({ sku, warehouse })) ?? {};
    return { sku, warehouse, quantity, unit, incoming };
  });
  const { drafts, writes } = await orderForStock(wanted, products, at);
  const suffices = named?.filter((one) => !page.items.some(isOf(one))) ?? [];
  const skipped = await levelsAt(suffices);
  return {
    body: {
      items: drafts,
      skipped: skipped.map((one) => ({ ...one, reason: tell(notLow(one), language) })),
      ...('next' in page ? { next: page.next } : {}),
    },
    writes,
  };
};

const isOf = (one: { sku: string; warehouse: string }) => (other: { sku: string; warehouse: string }) =>
  placeOf(one) === placeOf(other);

/** Those of the named that are low. */
async function lowOf(named: Named, products: Products, terms: Terms): Promise<LowStock[]> {
  const low = await lowAmong([...products.values()], terms);
  return low.filter((one) => named.some(isOf(one)));
}

/** The named in the units of their stock. @throws Problem unprocessable naming the first that can't be meant */
const meant = (named: Named, products: Products): Named =>
  named.map((one, i) => {
    const product = products.get(one.sku);
    if (!product) throw fieldProblem(`/alerts/${i}/sku`, say('is no product'));
    assertWarehouse(`/alerts/${i}/warehouse`, one.warehouse, warehouseCodes());
    if (one.quantity === undefined) return one;
    const pointer = `/alerts/${i}/quantity`;
    const quantity = inStockUnit(product, { quantity: one.quantity, unit: one.unit }, pointer);
    assertDecimals(pointer, product, quantity);
    return { ...one, quantity };
  });

type Skipped = Omit<SuggestionsOrdered['skipped'][number], 'reason'>;

async function levelsAt(named: Named): Promise<Skipped[]> {
  const levels = await levelsOf(
    named.map(({ sku }) => sku),
    [...new Set(named.map(({ warehouse }) => warehouse))],
  );
  return named.map((one) => {
    const { available = 0, incoming = 0 } = levels.find(isOf(one)) ?? {};
    return { sku: one.sku, warehouse: one.warehouse, available, incoming };
  });
}

const notLow = ({ available, incoming }: Skipped) =>
  say('is not low: {available} available, {incoming} on the way', {
    available: formatQuantity(available),
    incoming: formatQuantity(incoming),
  });
