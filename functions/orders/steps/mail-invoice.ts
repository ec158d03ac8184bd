import { mailInvoice, mailPrepayment } from '../../billing/index.ts';
import { type Step, serveSteps, stepOnce } from '../step.ts';
import { tellAsked, tellMailed } from '../tell-mailed.ts';

/** Mails an invoice or credit note; what became of the mail is on the invoice, and here in the timeline. */
const mailTheInvoice: Step<'MailInvoice'> = async (input) => {
  const { invoiceId, orderId } = input;
  if (!invoiceId) throw new Error('a mail needs to know which invoice');
  const state = await mailInvoice(invoiceId);
  return stepOnce(input, invoiceId, async (at) => ({
    value: { outcome: state },
    writes: [tellMailed(orderId, invoiceId, state, at)],
  }));
};

/** Mails what is to be paid ahead. */
const mailThePrepayment: Step<'MailPrepayment'> = async (input) => {
  const state = await mailPrepayment(input.orderId);
  return stepOnce(input, '', async (at) => ({
    value: { outcome: state },
    writes: [tellAsked(input.orderId, state, at)],
  }));
};

export const handler = serveSteps({ MailInvoice: mailTheInvoice, MailPrepayment: mailThePrepayment });
