import { newId } from '../../shared/ids.ts';
import type { Mailbox } from '../../shared/mail/index.ts';
import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Invoice } from '../model.ts';
import type { Statement, StatementLine } from '../statements/model.ts';
import type { Dispute, DisputeStatus, ResolveInput } from './model.ts';

/** What was decided is not decided again: who finds it wrong says so of the next statement. */
export const TRANSITIONS: Record<DisputeStatus, readonly DisputeStatus[]> = {
  open: ['accepted', 'rejected'],
  accepted: [],
  rejected: [],
};

/** What a customer says of a line. */
export interface Said {
  line: number;
  of: StatementLine;
  reason: string;
  invoiceId?: string | undefined;
}

/** Who has to see to a customer's disputes, and until when. */
export interface Charge {
  owner: Mailbox;
  deadline: string;
}

/** @param name who says so */
export function newDispute(
  { id: statementId, customerId }: Pick<Statement, 'id' | 'customerId'>,
  { line, of, reason, invoiceId }: Said,
  { owner, deadline }: Charge,
  name: string,
  at: string,
): Dispute {
  const { kind, documentId, number, orderId, amount } = of;
  return {
    id: newId('dsp', at),
    customerId,
    statementId,
    line,
    document: { kind, id: documentId, ...(number ? { number } : {}) },
    ...(orderId ? { orderId } : {}),
    ...(invoiceId ? { invoiceId } : {}),
    amount,
    reason,
    raisedBy: name,
    owner: { name: owner.name, email: owner.address },
    deadline,
    status: 'open',
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

/** @throws Problem conflict when it was resolved before */
export function resolved(
  dispute: Dispute,
  { outcome, words, creditNoteId }: ResolveInput,
  by: Actor,
  at: string,
): Dispute {
  const { status } = dispute;
  if (!TRANSITIONS[status].includes(outcome))
    throw conflict(say('This dispute is {status}.', { status: say(status) }));
  const resolution = { words, ...(creditNoteId ? { creditNoteId } : {}), by, at };
  return { ...dispute, status: outcome, resolution, updatedAt: at };
}

/** The invoice with these disputes, during which no reminder of it goes out. */
export const heldBy = (invoice: Invoice, disputeIds: readonly string[], at: string): Invoice => ({
  ...invoice,
  disputes: [...(invoice.disputes ?? []), ...disputeIds],
  updatedAt: at,
});

/** The invoice without a dispute that is over. */
export function releasedOf({ disputes = [], ...invoice }: Invoice, disputeId: string, at: string): Invoice {
  const left = disputes.filter((one) => one !== disputeId);
  return { ...invoice, ...(left.length > 0 ? { disputes: left } : {}), updatedAt: at };
}
