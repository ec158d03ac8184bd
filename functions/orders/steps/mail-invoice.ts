import { mailInvoice } from '../../billing/index.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { type Step, serveSteps, stepOnce } from '../step.ts';

/** Mails an invoice or credit note; what became of the mail is on the invoice, and here in the timeline. */
const mailTheInvoice: Step<'MailInvoice'> = async (input) => {
  const { invoiceId } = input;
  if (!invoiceId) throw new Error('a mail needs to know which invoice');
  const state = await mailInvoice(invoiceId);
  return stepOnce(input, invoiceId, async (at) => ({
    value: { outcome: state },
    writes: [
      recordEvent(input.orderId, {
        type: `${kindOf(invoiceId)}-${state === 'sent' ? 'mailed' : 'not-mailed'}`,
        at,
        by: SYSTEM,
        ...(state === 'sent' ? {} : { reason: REASONS[state] ?? state }),
        data: { invoiceId, state },
      }),
    ],
  }));
};

const kindOf = (id: string) => (id.startsWith('crn_') ? 'credit-note' : 'invoice');

const REASONS: Record<string, string> = {
  none: 'the customer has no e-mail address',
  unknown: 'nobody can say whether it went out, so it is not sent again',
  bounced: 'it can not be delivered',
};

export const handler = serveSteps({ MailInvoice: mailTheInvoice });
