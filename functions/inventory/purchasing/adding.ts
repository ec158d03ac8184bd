import type { Product } from '../../catalog/index.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Choice } from './choosing.ts';
import type { PurchaseOrder } from './model.ts';
import { fitsReceipts, MOST_LINES } from './room.ts';
import { assertOffered, offerOf } from './source.ts';
import { stockLine } from './stocking.ts';

/** What is found by each new line, and what is expected of all, are one transaction with the document. */
const MOST_ADDED = 30;

/**
 * A draft with a line for each product that it doesn't have yet, of the same supplier or works.
 * @param products also that of its first line
 * @throws Problem unprocessable naming the line that can't be on it
 */
export async function adding(
  po: PurchaseOrder,
  choices: readonly (Choice & { unit?: string | undefined })[],
  products: ReadonlyMap<string, Product>,
  at: string,
): Promise<PurchaseOrder> {
  const isNew = ({ sku }: Choice) => !po.lines.some((line) => line.sku === sku);
  if (!choices.some(isNew)) return po;
  const [beside = ''] = po.lines.map(({ sku }) => sku);
  const supplier = po.kind === 'purchase' ? (po.supplierId ?? po.supplier) : undefined;
  const offer = await offerOf({ kind: po.kind, supplier }, products);
  const added = choices.flatMap(({ quantity = 0, ...choice }, i) => {
    if (!isNew(choice)) return [];
    const pointer = `/lines/${i}`;
    if (quantity === 0) throw fieldProblem(`${pointer}/sku`, say('is not on this purchase order'));
    const chosen = { ...choice, quantity };
    assertOffered(offer, chosen, beside, pointer);
    return [stockLine(chosen, offer.supplies, at)];
  });
  const after = { ...po, lines: [...po.lines, ...added] };
  if (added.length > MOST_ADDED || after.lines.length > MOST_LINES || !fitsReceipts(after))
    throw fieldProblem('/lines', say('are more than this purchase order takes: order them by themselves'));
  return after;
}
