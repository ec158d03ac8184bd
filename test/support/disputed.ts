import { now, plusDays } from '../../functions/shared/time.ts';
import { eventually } from './eventually.ts';
import { euros, type Flow, inDays } from './flow.ts';
import type { Tradewind } from './tradewind.ts';

/** A statement of the last thirty days, once they are added up and it is mailed, with the link to answer it by. */
export async function statedByMail(tw: Tradewind, flow: Flow, customerId: string) {
  const body = { customerId, from: inDays(-30), to: inDays(-1) };
  await eventually(async () => (await tw.as('finance').post('/statements', body)).status === 201);
  const { items } = await tw.get(`/statements?customerId=${customerId}`);
  const { id, number } = items[0] ?? { id: '', number: '' };
  await tw.post(`/statements/${id}/send` as '/statements/{id}/send');
  const path = await eventually(async () => {
    const mails = await flow.mailsAbout(number);
    return /\/statement-answers\/[\w.-]+/.exec(mails.map(({ body }) => body.text).join('\n'))?.[0];
  });
  await eventually(async () => (await tw.get(`/statements/${id}`)).mail.state === 'sent');
  return { id, number, link: tw.local.url + path };
}

/** A dispute of a payment, by the path that it is found under. */
export async function disputed(tw: Tradewind, flow: Flow, customerId: string): Promise<{ disputes: string }> {
  await flow.pay(customerId, euros(1), { receivedAt: plusDays(now(), -1) });
  const { id, link } = await statedByMail(tw, flow, customerId);
  const answer = { name: 'Li Lei', disputed: [{ line: 1, reason: 'We paid more' }] };
  const headers = { 'content-type': 'application/json' };
  await fetch(link, { method: 'POST', headers, body: JSON.stringify(answer) });
  return { disputes: (await tw.get(`/statements/${id}`)).answer?.lines?.[0]?.disputeId ?? '' };
}
