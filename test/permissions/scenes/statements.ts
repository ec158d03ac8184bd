import { expect } from 'vitest';
import { keys } from '../../../functions/shared/keys.ts';
import { dayIn, laterDay, now, plusDays } from '../../../functions/shared/time.ts';
import { loadConfig } from '../../../infra/config.ts';
import { disputed, statedByMail } from '../../support/disputed.ts';
import { eventually } from '../../support/eventually.ts';
import type { Stand } from '../stand.ts';
import type { Scene } from './scene.ts';

/** A statement with a line of an invoice, as if that had been issued before today. */
async function statedWithInvoice({ tw, flow, place, dispatch, alter, buyer }: Stand) {
  const { invoiceIds } = await dispatch((await place('1', '1')).id);
  await flow.pay(buyer.id, { amount: 1, currency: 'EUR' }, { receivedAt: plusDays(now(), -1) });
  const { id, link } = await statedByMail(tw, flow, buyer.id);
  const { lines } = await tw.get(`/statements/${id}`);
  const of = { kind: 'invoice', documentId: invoiceIds[0] };
  await alter(keys.statement(id), { lines: lines.map((line, i) => (i === 0 ? { ...line, ...of } : line)) });
  return { id, link };
}

export const disputedByLink: Scene = [
  'an invoice is disputed by the link of a statement’s mail, and its owner told',
  async (stand: Stand) => {
    const { tw, flow } = stand;
    const { id, link } = await statedWithInvoice(stand);
    const form = { name: 'Li Lei', disputed: '1', 'words-1': 'too much' };
    const shownFirst = await fetch(link);
    const sent = await fetch(link, { method: 'POST', body: new URLSearchParams(form) });
    if (shownFirst.status !== 200 || sent.status !== 200)
      throw new Error(`${shownFirst.status} and ${sent.status} by the link`);
    const dispute = (await tw.get(`/statements/${id}`)).answer?.lines?.[0]?.disputeId ?? '';
    await eventually(async () => (await flow.mailsAbout(dispute)).length > 0);
  },
];

export const disputeResolved: Scene = [
  'a dispute is resolved',
  async ({ tw, flow }) => {
    const { disputes } = await disputed(tw, flow, (await tw.customer()).id);
    await tw.post(`/disputes/${disputes}/resolve`, { outcome: 'rejected', words: 'It is right' });
  },
];

export const monthInvoiced: Scene = [
  'what left in a month is invoiced with it',
  async ({ tw, flow, invoke }) => {
    const { id: customer } = await tw.customer({ invoicing: 'month' });
    const { sku } = await tw.product();
    await tw.stock(sku, '1');
    const { id } = await tw.place(customer, [{ sku, quantity: '1' }]);
    await flow.handOver(id);
    await tw.until(id, ({ lines }) => lines[0]?.shipped === '1');
    await invoke('statements', { through: dayIn(loadConfig().settings.timeZone, now()).slice(0, 7) });
    expect(await flow.invoicesOf(id)).toHaveLength(1);
  },
];

export const monthStated: Scene = [
  'the month that is over is stated',
  async ({ tw, flow, invoke, forget }) => {
    const { id } = await tw.customer();
    const last = laterDay(`${dayIn(loadConfig().settings.timeZone, now()).slice(0, 7)}-01`, -1);
    await flow.pay(id, { amount: 1, currency: 'EUR' }, { receivedAt: `${last}T12:00:00Z` });
    const isStated = async () => {
      await forget(keys.statementRun(last.slice(0, 7)));
      await invoke('statements', { schedule: 'statements' });
      return (await tw.get(`/statements?customerId=${id}`)).items.length === 1;
    };
    await eventually(isStated, { withinMs: 10_000 });
    expect((await tw.get(`/statements?customerId=${id}`)).items).toMatchObject([{ to: last }]);
  },
];
