import { expect } from 'vitest';
import { plusDays } from '../../../functions/shared/time.ts';
import { eventually } from '../../support/eventually.ts';
import { waitsFor } from '../../support/flow.ts';
import type { Stand } from '../stand.ts';
import type { Scene } from './scene.ts';

const LONG_AGO = '2020-01-01T00:00:00.000Z';

async function short(stand: Stand) {
  const { id } = await stand.place('0', '2');
  await stand.goes(id, waitsFor('goods'));
  const [po] = await stand.flow.purchaseOrdersOf(id);
  return po ?? expect.unreachable('nothing was bought');
}

/** Bought of a supplier that is mailed the order. */
async function mailed(stand: Stand): Promise<string> {
  const { id, supplier = '' } = await short(stand);
  const record = {
    name: supplier,
    email: 'orders@lieferwerk.example',
    language: 'zh',
    currency: 'EUR',
  } as const;
  await stand.tw.post('/suppliers', record);
  await stand.tw.post(`/purchase-orders/${id}/send`, {});
  await eventually(async () => (await stand.tw.get(`/purchase-orders/${id}`)).mail?.state === 'sent');
  return id;
}

export const ordered: Scene = ['a supplier is mailed what is ordered of it', mailed];

export const drawnOrder: Scene = [
  'a purchase order is drawn',
  async (stand) => {
    const { id } = await short(stand);
    expect((await stand.tw.as('purchasing').get(`/purchase-orders/${id}/pdf`)).status).toBe(200);
  },
];

export const orderBounced: Scene = [
  'a mail that comes back shows on its purchase order',
  async (stand) => {
    const id = await mailed(stand);
    const mail = { messageId: 'any', tags: { mail: [`purchase-order-${id}`] } };
    const detail = { eventType: 'Bounce', mail, bounce: { bounceType: 'Permanent' } };
    await stand.invoke('mail-events', { time: new Date().toISOString(), detail });
    expect((await stand.tw.get(`/purchase-orders/${id}`)).mail?.state).toBe('bounced');
  },
];

const handedOver = (stand: Stand, id: string) =>
  stand.tw.post(`/purchase-orders/${id}/send`, { via: 'telephone' });

const expectOn = (stand: Stand, id: string, expectedAt: string) =>
  stand.tw.as('purchasing').patch(`/purchase-orders/${id}`, { expectedAt });

export const lateTold: Scene = [
  'sales is told of what is late',
  async (stand) => {
    const { id } = await short(stand);
    await handedOver(stand, id);
    await expectOn(stand, id, LONG_AGO);
    await stand.invoke('late-goods', { schedule: 'late-goods' });
    // That its day was moved is told of, too.
    const told = await stand.flow.mailsAbout(id);
    expect(told.filter(({ subject }) => subject.endsWith('is late'))).toHaveLength(1);
  },
];

export const movedTold: Scene = [
  'sales is told of what comes on another day',
  async (stand) => {
    const { id } = await short(stand);
    await handedOver(stand, id);
    await expectOn(stand, id, plusDays(new Date().toISOString(), 90));
    await eventually(async () => (await stand.flow.mailsAbout(id)).length > 0);
  },
];
