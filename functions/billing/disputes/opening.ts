import type { Write } from '../../shared/table.ts';
import { type Actor, recordEvent } from '../../shared/timeline.ts';
import type { Invoice } from '../model.ts';
import { invoices } from '../store.ts';
import type { Dispute } from './model.ts';
import { heldBy } from './rules.ts';
import { disputes } from './store.ts';

/**
 * Puts disputes on record, in the lives of their orders too, and holds their invoices' reminders back.
 * @param held the invoices that they name, by id
 */
export const open = (
  made: readonly Dispute[],
  held: ReadonlyMap<string, Invoice>,
  by: Actor,
  at: string,
): Write[] => [
  ...made.map((one) => disputes.create(one)),
  ...made.flatMap((one) => told(one, by, at)),
  ...[...held.values()].flatMap((invoice) => hold(invoice, made, at)),
];

/** An invoice that two lines are of is one item, which a transaction holds once. */
function hold(invoice: Invoice, made: readonly Dispute[], at: string): Write[] {
  const own = made.filter(({ invoiceId }) => invoiceId === invoice.id).map(({ id }) => id);
  return own.length > 0 ? [invoices.replace(heldBy(invoice, own, at))] : [];
}

function told({ id, orderId, document, reason, statementId }: Dispute, by: Actor, at: string): Write[] {
  if (!orderId) return [];
  const data = { disputeId: id, statementId, number: document.number };
  return [recordEvent(orderId, { type: 'line-disputed', at, by, reason, data })];
}
