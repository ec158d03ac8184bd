import { expect } from 'vitest';
import { sign } from '../../../functions/shared/signature.ts';
import { listen, shut } from '../../../infra/local/engines/server.ts';
import { eventually } from '../../support/eventually.ts';
import { waitsFor } from '../../support/flow.ts';
import type { Stand } from '../stand.ts';
import type { Scene } from './scene.ts';

/** The link that the mail about a dispatch brings. */
async function linkOf({ place, dispatch, flow }: Stand): Promise<string> {
  const { shipmentIds } = await dispatch((await place('1', '1')).id);
  return eventually(async () => {
    const mails = await flow.mailsAbout(shipmentIds[0] ?? '');
    return /https?:\S+\/track\/[\w-]{43}/.exec(mails.map(({ body }) => body.text).join('\n'))?.[0];
  });
}

export const linked: Scene = ['a customer is mailed a link to its shipment', linkOf];

export const followed: Scene = [
  'the page of a shipment is shown',
  async (stand) => {
    const { pathname } = new URL(await linkOf(stand));
    expect((await fetch(stand.tw.local.url + pathname)).status).toBe(200);
  },
];

export const reported: Scene = [
  'a carrier reports by itself',
  async ({ tw }) => {
    const { body: webhook } = await tw.as('admin').get('/carriers/simulator/webhook');
    const at = new Date().toISOString();
    const body = JSON.stringify({ eventId: at, trackingNumber: at, status: 'picked-up', at });
    const key = Buffer.from(webhook.secret, 'base64url');
    const signature = sign(key, Math.floor(Date.now() / 1000), Buffer.from(body));
    const headers = { 'content-type': 'application/json', 'carrier-signature': signature };
    const { status } = await fetch(tw.local.url + webhook.path, { method: 'POST', headers, body });
    expect(status).toBe(202);
  },
];

/** Where the sample's carrier that has to be asked is. */
const ASKED_PORT = 4010;

export const polled: Scene = [
  'a carrier is asked',
  async ({ tw, place, goes, flow, invoke }) => {
    const { id } = await place('1', '1');
    await goes(id, waitsFor('dispatch'));
    const [shipment] = await flow.shipmentsOf(id);
    const dispatched = { carrier: 'asked-simulator', trackingNumber: id };
    await tw.post(`/shipments/${shipment?.id ?? ''}/dispatch`, dispatched);
    const carrier = await listen((_, response) => {
      const event = { eventId: '1', status: 'picked-up', at: new Date().toISOString() };
      response.end(JSON.stringify({ events: [event] }));
    }, ASKED_PORT);
    try {
      await invoke('carrier-polling', { schedule: 'carrier-polling' });
    } finally {
      await shut(carrier);
    }
    expect((await tw.get(`/shipments/${shipment?.id ?? ''}`)).status).toBe('picked-up');
  },
];
