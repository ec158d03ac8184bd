import { expect } from 'vitest';
import { inState, keys } from '../../../functions/shared/keys.ts';
import { MAILS } from '../../../functions/shared/mail/record.ts';
import { now, plusDays } from '../../../functions/shared/time.ts';
import { bringIn } from '../../support/imports.ts';
import type { Stand } from '../stand.ts';
import type { Scene } from './scene.ts';

const LONG_AGO = '2020-01-01T00:00:00.000Z';

async function invoiced({ place, dispatch, flow }: Stand) {
  const { id } = await dispatch((await place('1', '1')).id);
  const [invoice] = await flow.invoicesOf(id);
  return invoice ?? expect.unreachable('no invoice');
}

export const imported: Scene = [
  'a file is worked off',
  async ({ tw }) => {
    const { sku } = await tw.product();
    const { counts } = await bringIn(tw, 'stock', `sku,warehouse,quantity\n${sku},SHA,1`, 10_000);
    expect(counts.created).toBe(1);
  },
];

export const dunned: Scene = [
  'a customer who is late is reminded for the second time, which costs something',
  async (stand) => {
    const { tw, alter, invoke } = stand;
    const { id } = await invoiced(stand);
    const overdue = { dueAt: LONG_AGO, stateSk: `${LONG_AGO}#${id}` };
    const reminders = [{ level: 1, at: LONG_AGO }];
    await alter(keys.invoice(id), { ...overdue, reminders, statePk: inState('INVOICE', 'open') });
    await invoke('dunning', { schedule: 'dunning' });
    expect((await tw.get(`/invoices/${id}`)).reminders).toMatchObject([
      { level: 1 },
      { level: 2, fee: { amount: 500 } },
    ]);
  },
];

export const lookedOut: Scene = [
  'orders that wait and mails that are late are counted',
  async (stand) => {
    const { id } = await invoiced(stand);
    const late = { state: 'unknown', at: LONG_AGO, statePk: inState(MAILS, 'unknown'), stateSk: LONG_AGO };
    await stand.alter(keys.mail(`invoice-${id}`), late);
    const found = await stand.invoke('lookout', { schedule: 'lookout' });
    expect(found).toContainEqual(expect.objectContaining({ name: 'OrdersNow', of: 'confirmed' }));
    expect(found).toContainEqual(expect.objectContaining({ name: 'MailsUnsent', of: 'invoice' }));
  },
];

export const quoteEnded: Scene = [
  'what was kept for a quote that is over is free again',
  async ({ tw, alter, invoke }) => {
    const { sku } = await tw.product();
    await tw.stock(sku, '2');
    const quote = { lines: [{ sku, quantity: '1' }], until: plusDays(now(), 1), reason: 'quote' };
    const { id } = await tw.post('/reservations', quote);
    await alter(keys.quoteHold(id), { until: LONG_AGO, ownerSk: `${LONG_AGO} ${id}` });
    await invoke('lookout', { schedule: 'lookout' });
    expect((await tw.get(`/reservations/${id}`)).status).toBe('expired');
  },
];

export const bounced: Scene = [
  'a mail that comes back shows on its invoice',
  async (stand) => {
    const { id } = await invoiced(stand);
    const mail = { messageId: 'any', tags: { mail: [`invoice-${id}`] } };
    const detail = { eventType: 'Bounce', mail, bounce: { bounceType: 'Permanent' } };
    await stand.invoke('mail-events', { time: new Date().toISOString(), detail });
    expect((await stand.tw.get(`/invoices/${id}`)).mail.state).toBe('bounced');
  },
];
