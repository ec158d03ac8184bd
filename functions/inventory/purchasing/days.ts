import type { PurchaseOrder, PurchaseOrderLine } from './model.ts';
import { toCome } from './owed.ts';
import { isOf } from './pegs.ts';

type Line = PurchaseOrderLine;

export const lastOf = (days: readonly string[]): string | undefined => days.toSorted().at(-1);

/** When a line is expected: what another takes longer for holds it up no more than another supplier's would. */
export const dayOf = ({ expectedAt }: Pick<PurchaseOrder, 'expectedAt'>, line: Line): string =>
  line.expectedAt ?? expectedAt;

/** When each line of this is expected that hasn't all come in for a part of an order. */
export const daysFor = (po: PurchaseOrder, orderId: string, part: string): string[] =>
  po.lines
    .filter(({ pegs }) => pegs.some((peg) => isOf(orderId, part)(peg) && peg.quantity > peg.received))
    .map((line) => dayOf(po, line));

/** When all of that is; nothing when all has come. */
export const expectedFor = (po: PurchaseOrder, orderId: string, part: string): string | undefined =>
  lastOf(daysFor(po, orderId, part));

/** As the last of its lines is expected; each keeps its own day, whatever becomes of the others. */
export function withDays(po: PurchaseOrder): PurchaseOrder {
  const lines = po.lines.map((line) => ({ ...line, expectedAt: dayOf(po, line) }));
  const wanted = lines.filter(({ quantity }) => quantity > 0).map((line) => line.expectedAt);
  return { ...po, lines, expectedAt: lastOf(wanted) ?? po.expectedAt };
}

/** All of it on this day. */
export const allOn = (po: PurchaseOrder, expectedAt: string): PurchaseOrder => ({
  ...po,
  expectedAt,
  lines: po.lines.map((line) => ({ ...line, expectedAt })),
});

/** As somebody said; such a day doesn't move by itself. */
export const allOnSaid = (po: PurchaseOrder, expectedAt: string): PurchaseOrder => {
  const { lines, ...rest } = allOn(po, expectedAt);
  return { ...rest, lines: lines.map((line) => ({ ...line, daySaid: true })) };
};

/** Lines of which the supplier or the works owes something. */
const owed = ({ lines }: PurchaseOrder): Line[] => lines.filter((line) => toCome(line) > 0);

/** When the first of what is owed is expected. */
export const firstDay = (po: PurchaseOrder): string =>
  owed(po)
    .map((line) => dayOf(po, line))
    .toSorted()[0] ?? po.expectedAt;

/** The lines that should have come by then. */
export const overdue = (po: PurchaseOrder, at: string): Line[] =>
  owed(po).filter((line) => dayOf(po, line) < at);
