import { findProducts } from '../../catalog/index.ts';
import { customers } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { giveReference } from '../../shared/references.ts';
import { getSettings, warehouseCodes } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { inStockUnits } from '../said.ts';
import { reserve } from '../stock.ts';
import { levelsOf } from '../store.ts';
import type { QuoteHold, QuoteHoldInput } from './model.ts';
import { newQuoteHold } from './rules.ts';
import { quoteHolds } from './store.ts';

/** Keeps free stock for a quote. @throws Problem unprocessable naming the field, conflict when no warehouse has all of it */
export async function keepForQuote(
  said: QuoteHoldInput,
  at: string,
  by: Actor,
): Promise<{ hold: QuoteHold; writes: Write[] }> {
  const skus = said.lines.map(({ sku }) => sku);
  const warehouses = warehouseCodes();
  const [products, levels] = await Promise.all([findProducts(skus), levelsOf(skus, warehouses)]);
  const body = { ...said, lines: inStockUnits(said.lines, products) };
  const { atMost } = getSettings().reservations;
  if (body.customerId && !(await customers.find(keys.customer(body.customerId))))
    throw fieldProblem('/customerId', say('is no customer'));
  const hold = newQuoteHold(body, { products, levels, warehouses, atMost }, at, by);
  const { id, warehouse, reference } = hold;
  return {
    hold,
    writes: [
      quoteHolds.create(hold),
      ...hold.lines.flatMap((line) => reserve({ ...line, warehouse }, id)),
      ...giveReference('reservation', id, { after: reference }),
    ],
  };
}
