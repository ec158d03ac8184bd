import { expect } from 'vitest';
import { inState, keys } from '../../../functions/shared/keys.ts';
import { eventually } from '../../support/eventually.ts';
import type { Stand } from '../stand.ts';
import type { Scene } from './scene.ts';

const LONG_AGO = '2020-01-01T00:00:00.000Z';

/** One piece, delivered and invoiced, that is to come back. */
async function sentBack({ tw, place, dispatch, deliver }: Stand) {
  const placed = await place('1', '1');
  const { id, shipmentIds } = await dispatch(placed.id);
  await deliver(id);
  const [{ sku = '' } = {}] = placed.lines;
  const lines = [{ sku, quantity: '1' }];
  const back = await tw.post('/returns', { shipmentId: shipmentIds[0], lines, reason: 'scratched' });
  return { id: back.id, orderId: id, sku, lines };
}

async function credited(stand: Stand): Promise<string> {
  const { id, orderId, sku, lines } = await sentBack(stand);
  await stand.tw.post(`/returns/${id}/receipts`, { lines });
  await stand.tw.post(`/returns/${id}/inspections`, { lines: [{ sku, restocked: '1' }] });
  return orderId;
}

export const returned: Scene = ['goods come back, are inspected and credited', credited];

/** Of what a carrier reports itself, so that its number is taken. */
export const sentAgain: Scene = [
  'what came back undelivered is looked at, and goes again',
  async ({ tw, flow, place, dispatch }) => {
    const { id, shipmentIds, lines } = await dispatch((await place('1', '1')).id);
    const path = `/shipments/${shipmentIds[0] ?? ''}` as const;
    await flow.track(id, 'returned');
    await tw.post(`${path}/inspection`, { lines: [{ sku: lines[0]?.sku ?? '', restocked: '1' }] });
    const again = { carrier: 'simulator', trackingNumber: `again-${id}`, reason: 'nobody was there' };
    await tw.post(`${path}/redelivery`, again);
  },
];

export const askedTwice: Scene = [
  'what is on its way back is not sent back again',
  async (stand) => {
    const { id, orderId, lines } = await sentBack(stand);
    const asked = { orderId, lines, reason: 'scratched' };
    const { status } = await stand.tw.as('admin').post('/returns', asked);
    expect(status).toBe(409);
    const { items } = await stand.tw.get(`/returns?orderId=${orderId}`);
    expect(items.map((one) => one.id)).toEqual([id]);
  },
];

export const creditMailed: Scene = [
  'a customer is mailed the credit note of what it sent back',
  async (stand) => {
    const orderId = await credited(stand);
    await eventually(async () => {
      const notes = (await stand.flow.invoicesOf(orderId)).filter(({ kind }) => kind === 'credit-note');
      return notes.length > 0 && notes.every(({ mail }) => mail.state === 'sent');
    });
    await eventually(async () => (await stand.flow.types(orderId)).includes('credit-note-mailed'));
  },
];

export const expired: Scene = [
  'a return that nothing comes of is closed',
  async (stand) => {
    const { id } = await sentBack(stand);
    const waits = { on: 'customer', until: LONG_AGO };
    const entry = { statePk: inState('RETURN', 'authorised'), stateSk: `${LONG_AGO}#${id}` };
    await stand.alter(keys.return(id), { waits, ...entry });
    await stand.invoke('lookout', { schedule: 'lookout' });
    expect((await stand.tw.get(`/returns/${id}`)).status).toBe('closed');
  },
];
