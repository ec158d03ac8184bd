import { findProducts } from '../../catalog/index.ts';
import { customers } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { giveReference } from '../../shared/references.ts';
import { getSettings, warehouseCodes } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { inOrderFor } from '../cover.ts';
import { inStockUnits } from '../said.ts';
import { reserve } from '../stock.ts';
import { levelsOf } from '../store.ts';
import type { QuoteHold, QuoteHoldInput } from './model.ts';
import { keptGoods, newQuoteHold } from './rules.ts';
import { quoteHolds } from './store.ts';

/**
 * Keeps free stock for a quote, from where an order that goes there would take it.
 * @throws Problem unprocessable naming the field, conflict when it is not all there
 */
export async function keepForQuote(
  said: QuoteHoldInput,
  at: string,
  by: Actor,
): Promise<{ hold: QuoteHold; writes: Write[] }> {
  const skus = said.lines.map(({ sku }) => sku);
  const { atMost } = getSettings().reservations;
  const warehouses = await warehousesFor(said);
  const [products, levels] = await Promise.all([findProducts(skus), levelsOf(skus, warehouses)]);
  const body = { ...said, lines: inStockUnits(said.lines, products) };
  const hold = newQuoteHold(body, { products, levels, warehouses, atMost }, at, by);
  const { id, reference } = hold;
  return {
    hold,
    writes: [
      quoteHolds.create(hold),
      ...keptGoods(hold).flatMap((goods) => reserve(goods, id)),
      ...giveReference('reservation', id, { after: reference }),
    ],
  };
}

/** In the order in which an order would take it from them. @throws Problem unprocessable when there is no such customer */
async function warehousesFor({ customerId, country, warehouse }: QuoteHoldInput): Promise<string[]> {
  const customer = customerId ? await customers.find(keys.customer(customerId)) : undefined;
  if (customerId && !customer) throw fieldProblem('/customerId', say('is no customer'));
  const goesTo = country ?? customer?.addresses[0]?.country;
  return goesTo && !warehouse ? inOrderFor(goesTo, getSettings().warehouses) : warehouseCodes();
}
