import type { Dispute } from '../../../functions/billing/disputes/model.ts';
import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What is disputed is a line of its statement, which names the dispute, and its invoice is held while it is open. */
export const disputed: Check = function* ({ disputes, statements, invoices }) {
  const [known, stated, billed] = [byId(disputes), byId(statements), byId(invoices)];
  for (const dispute of disputes) {
    const { id: about, statementId, invoiceId } = dispute;
    const of = stated.get(statementId);
    const named = of?.answer.lines?.some(({ disputeId }) => disputeId === about);
    if (!named || of?.customerId !== dispute.customerId)
      yield { about, says: 'is not in the answer of its statement' };
    for (const says of wrong(dispute)) yield { about, says };
    const isHeld = invoiceId !== undefined && billed.get(invoiceId)?.disputes?.includes(about) === true;
    if (invoiceId && isHeld !== (dispute.status === 'open'))
      yield { about, says: `is ${dispute.status} and its invoice is ${isHeld ? '' : 'not '}held` };
  }
  for (const { number: about, answer } of statements)
    for (const { disputeId, documentId } of answer.lines ?? [])
      if (known.get(disputeId)?.document.id !== documentId)
        yield { about, says: `disputes ${documentId}, of which there is no dispute` };
  for (const { number: about, disputes: held = [] } of invoices)
    for (const id of held) if (!known.has(id)) yield { about, says: `is held by ${id}, which is no dispute` };
};

function* wrong({ status, resolution }: Dispute): Iterable<string> {
  if ((status === 'open') !== (resolution === undefined))
    yield `is ${status} and has ${resolution ? 'been' : 'not been'} resolved`;
}
