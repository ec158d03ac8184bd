import { customers, mailAddress, salesMailbox } from '../../customers/index.ts';
import { env } from '../../shared/env.ts';
import { keys } from '../../shared/keys.ts';
import { type Alongside, deliver } from '../../shared/mail/index.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Change } from '../../shared/stream.ts';
import { drawQuotation } from './document.ts';
import { linkOf, quotationSecret } from './link.ts';
import { answerMail, quotationMail, quotationMailKey } from './mails.ts';
import { type Quotation, quotation } from './model.ts';
import { quotations } from './store.ts';

const seen = quotation.pick({ id: true, version: true, sent: true, mail: true, answer: true });

/**
 * Mails a quotation when it has just been sent, or when somebody asks to look again by a change of nothing, and tells
 * sales what was answered by the link; a change that comes again finds its mail on record.
 */
export async function tellOfQuotation({ before, after }: Change): Promise<void> {
  if (!after) return;
  const { id, version, sent, mail, answer } = seen.parse(after);
  const then = before && seen.parse(before);
  const isNews = then?.sent?.time !== sent?.time || then?.version === version;
  if (sent && isNews && (mail.state === 'none' || mail.state === 'retry')) await mailQuotation(id);
  if (answer?.via === 'link' && !then?.answer) await tellAnswer(id);
}

/** At most once each time, and only while there is something to answer. @throws Error when SES refused it */
async function mailQuotation(id: string): Promise<void> {
  const one = await quotations.get(keys.quotation(id));
  const customer = await customers.get(keys.customer(one.customerId));
  const address = mailAddress(customer);
  if (!address || one.status !== 'sent') return;
  const settings = getSettings();
  await deliver({
    key: quotationMailKey(one),
    to: { name: customer.name, address },
    // Who wants it otherwise writes to who offered it.
    replyTo: salesMailbox(customer, settings),
    content: async () => quotationMail(one, await drawQuotation(one, settings), await urlOf(one), settings),
    quotationId: id,
    alongside: onQuotation,
  });
}

const urlOf = async (one: Quotation): Promise<string> =>
  `${env('API_URL')}/quotation-answers/${linkOf(one, getSettings().timeZone, await quotationSecret())}`;

async function tellAnswer(id: string): Promise<void> {
  const one = await quotations.get(keys.quotation(id));
  const settings = getSettings();
  const customer = await customers.get(keys.customer(one.customerId));
  await deliver({
    key: `quotation-answer-${id}`,
    ...(one.orderId ? { orderId: one.orderId } : {}),
    to: salesMailbox(customer, settings),
    content: () => answerMail(one, customer, settings),
  });
}

/** Shows a mail's state on the quotation that it carries; what is heard late of an earlier one says nothing of it. */
export const onQuotation: Alongside = async ({ key, quotationId, state, at, messageId }) => {
  if (!quotationId) return [];
  const one = await quotations.get(keys.quotation(quotationId));
  if (key !== quotationMailKey(one)) return [];
  const mail = { state, at, ...(messageId ? { messageId } : {}) };
  return [quotations.replace({ ...one, mail, updatedAt: at })];
};
