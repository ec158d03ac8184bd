import { conflict, fieldProblem } from '../../shared/problem.ts';
import { formatQuantity, type Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import type { Demand } from '../cover.ts';
import type { PurchaseOrder, PurchaseOrderLine } from './model.ts';
import { repegged } from './rules.ts';

/**
 * A draft with quantities that somebody chose, whatever the supplier's terms: what orders wait for, and for stock the
 * rest. Whoever had agreed to it agreed to others.
 * @throws Problem conflict when it is no draft, unprocessable naming the line that can't be so
 */
export function withQuantities(po: PurchaseOrder, chosen: readonly Demand[], at: string): PurchaseOrder {
  if (po.status !== 'draft')
    throw conflict(
      say('This purchase order is {status}; only of a draft quantities can be changed.', {
        status: say(po.status),
      }),
    );
  for (const [i, one] of chosen.entries()) assertChoosable(po, one, `/lines/${i}`);
  const { approval: _, ...open } = po;
  const lines = po.lines.map((line) => {
    const one = chosen.find(({ sku }) => sku === line.sku);
    return one ? withQuantity(line, one.quantity) : line;
  });
  return repegged({ ...open, lines }, ({ pegs }) => pegs, at);
}

const waitedFor = ({ pegs }: PurchaseOrderLine): Thousandths => pegs.reduce((sum, p) => sum + p.quantity, 0);

function assertChoosable(po: PurchaseOrder, { sku, quantity }: Demand, pointer: string): void {
  const line = po.lines.find((one) => one.sku === sku);
  if (!line) throw fieldProblem(`${pointer}/sku`, say('is not on this purchase order'));
  const least = waitedFor(line);
  if (quantity < least)
    throw fieldProblem(
      `${pointer}/quantity`,
      say('is less than the {quantity} that orders wait for', { quantity: formatQuantity(least) }),
    );
}

function withQuantity(line: PurchaseOrderLine, quantity: Thousandths): PurchaseOrderLine {
  const { minimumQuantity: _, orderMultiple: __, ...free } = line;
  return { ...free, forStock: quantity - waitedFor(line) };
}
