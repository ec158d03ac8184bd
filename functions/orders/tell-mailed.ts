import type { mailInvoice } from '../billing/index.ts';
import type { Write } from '../shared/table.ts';
import { recordEvent, SYSTEM } from '../shared/timeline.ts';

type State = Awaited<ReturnType<typeof mailInvoice>>;

/** What an order's timeline tells of the mail of one of its documents. */
export const tellMailed = (orderId: string, invoiceId: string, state: State, at: string): Write =>
  told(orderId, kindOf(invoiceId), { invoiceId, state }, at);

/** And of the mail that asks for money ahead. */
export const tellAsked = (orderId: string, state: State, at: string): Write =>
  told(orderId, 'prepayment', { state }, at);

const told = (orderId: string, kind: string, data: { invoiceId?: string; state: State }, at: string): Write =>
  recordEvent(orderId, {
    type: `${kind}-${data.state === 'sent' ? 'mailed' : 'not-mailed'}`,
    at,
    by: SYSTEM,
    ...(data.state === 'sent' ? {} : { reason: REASONS[data.state] ?? data.state }),
    data,
  });

const kindOf = (id: string) => (id.startsWith('crn_') ? 'credit-note' : 'invoice');

const REASONS: Record<string, string> = {
  none: 'the customer has no e-mail address',
  unknown: 'nobody can say whether it went out, so it is not sent again',
  bounced: 'it can not be delivered',
};
