import { keys } from '../../shared/keys.ts';
import { fieldProblem } from '../../shared/problem.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { type Actor, recordEvent } from '../../shared/timeline.ts';
import { findInvoice, invoices } from '../store.ts';
import type { Dispute, ResolveInput } from './model.ts';
import { releasedOf, resolved } from './rules.ts';
import { disputes } from './store.ts';

/** What was decided of a dispute; its invoice may be reminded of again. */
export async function resolveDispute(
  id: string,
  input: ResolveInput,
  at: string,
  by: Actor,
): Promise<{ dispute: Dispute; writes: Write[] }> {
  const before = await disputes.get(keys.dispute(id));
  const dispute = resolved(before, input, by, at);
  await assertCreditNote(input, before);
  return {
    dispute,
    writes: [disputes.replace(dispute), ...(await release(dispute, at)), ...told(dispute, by, at)],
  };
}

/** @throws Problem unprocessable for a note that is none of this customer */
async function assertCreditNote({ creditNoteId }: ResolveInput, { customerId }: Dispute): Promise<void> {
  const note = creditNoteId && (await findInvoice(creditNoteId));
  if (creditNoteId && (!note || note.customerId !== customerId))
    throw fieldProblem('/creditNoteId', say('is no credit note of this customer'));
}

async function release({ id, invoiceId }: Dispute, at: string): Promise<Write[]> {
  if (!invoiceId) return [];
  const invoice = await invoices.get(keys.invoice(invoiceId));
  return [invoices.replace(releasedOf(invoice, id, at))];
}

/** In the life of the order, where the document is of one. */
function told({ id, orderId, document, status, resolution }: Dispute, by: Actor, at: string): Write[] {
  if (!orderId || !resolution) return [];
  const data = { disputeId: id, number: document.number, outcome: status };
  return [recordEvent(orderId, { type: 'dispute-resolved', at, by, reason: resolution.words, data })];
}
