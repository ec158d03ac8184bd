import { assertForeseen } from '../../shared/future.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { PurchaseOrderPatch } from './changing-model.ts';
import { allOnSaid, dayOf, withDays } from './days.ts';
import type { PurchaseOrder } from './model.ts';
import { isOpen } from './open.ts';

type Days = Pick<PurchaseOrderPatch, 'expectedAt' | 'lines'>;
type Day = Pick<NonNullable<Days['lines']>[number], 'sku' | 'expectedAt'>;

/**
 * On other days, as somebody says of all of it or of some lines.
 * @throws Problem conflict when it no longer comes, unprocessable naming the day that can't be meant
 */
export function withDaysSaid(po: PurchaseOrder, { expectedAt, lines = [] }: Days, at: string): PurchaseOrder {
  const isMoved = expectedAt !== undefined && expectedAt !== po.expectedAt;
  const ofLines = lines.some((one) => one.expectedAt);
  if (!expectedAt && !ofLines) return po;
  const said = asSaid(po);
  if (!isMoved && !ofLines) return said;
  if (!isOpen(po))
    throw conflict(
      say('This purchase order is {status}; nothing of it is expected.', { status: say(po.status) }),
    );
  if (isMoved) assertForeseen('/expectedAt', expectedAt, at);
  const all = isMoved ? allOnSaid(said, expectedAt) : said;
  return lines.reduce((after, one, i) => withDayOf(after, one, `/lines/${i}`, at), all);
}

/** What somebody says holds, and comes back to no day of before. */
function asSaid({ ownExpectedAt: _, ...po }: PurchaseOrder): PurchaseOrder {
  return po;
}

function withDayOf(po: PurchaseOrder, { sku, expectedAt }: Day, pointer: string, at: string): PurchaseOrder {
  if (!po.lines.some((line) => line.sku === sku))
    throw fieldProblem(`${pointer}/sku`, say('is not on this purchase order'));
  if (!expectedAt) return po;
  assertForeseen(`${pointer}/expectedAt`, expectedAt, at);
  // Lines from before they had days of their own keep that of the order.
  const lines = po.lines.map((line) =>
    line.sku === sku
      ? { ...line, expectedAt, daySaid: true as const }
      : { ...line, expectedAt: dayOf(po, line) },
  );
  return withDays({ ...po, lines });
}
