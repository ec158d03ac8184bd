import { fieldProblem } from '../../shared/problem.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import type { Demand } from '../cover.ts';
import type { PurchaseOrder, PurchaseOrderLine } from './model.ts';
import { repegged } from './rules.ts';
import { pricedAt, raised } from './terms.ts';

/** What somebody says is to be ordered of a line of a draft. */
export interface Choice {
  sku: string;
  quantity?: Demand['quantity'] | undefined;
  price?: PurchaseOrderLine['price'];
}

/**
 * A draft with quantities and prices that somebody chose, whatever the supplier's terms. Whoever had agreed to it agreed
 * to others.
 * @throws Problem unprocessable naming the line that can't be so
 */
export function withChoices(
  { approval: _, ...po }: PurchaseOrder,
  choices: readonly Choice[],
  at: string,
): PurchaseOrder {
  const lines = po.lines.map((line) => {
    const i = choices.findIndex(({ sku }) => sku === line.sku);
    const choice = choices[i];
    return choice ? withChoice(line, choice, `/lines/${i}`) : line;
  });
  return repegged({ ...po, lines }, ({ pegs }) => pegs, at);
}

/** More than orders wait for, and than the terms make of that, is wanted for stock; what was only rounded up isn't. */
function withChoice(
  line: PurchaseOrderLine,
  { quantity, price }: Choice,
  pointer: string,
): PurchaseOrderLine {
  const priced = price ? pricedAt(line, price) : line;
  if (quantity === undefined) return priced;
  const waitedFor = line.pegs.reduce((sum, p) => sum + p.quantity, 0);
  if (quantity < waitedFor)
    throw fieldProblem(
      `${pointer}/quantity`,
      say('is less than the {quantity} that orders wait for', { quantity: formatQuantity(waitedFor) }),
    );
  const forStock = quantity > raised(waitedFor, line) ? quantity - waitedFor : 0;
  return { ...priced, chosen: quantity, forStock };
}
