import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { sign } from '../../functions/shared/signature.ts';
import { now, plusDays } from '../../functions/shared/time.ts';
import type { Local } from '../local/start.ts';
import type { Recorder } from './recorder.ts';

/** What its papers say of an order beside its lines. */
export const WISHES = {
  purchaseOrderNumber: 'KW-2026-118',
  delivery: {
    contact: { name: 'Zoë Brandt', phone: '+49 221 4710 118' },
    instructions: 'Gate 3; please ring half an hour before.',
    method: 'std',
  },
};

/** A shipment that leaves, is reported on, and shown to whom it goes to. */
export async function recordShipment(to: Recorder, local: Pick<Local, 'mailbox'>, id: string): Promise<void> {
  const params = { id };
  await to.record('listShipments', { query: { status: 'created', limit: '1' } });
  await recordPacking(to, id);
  const estimatedAt = plusDays(now(), 2);
  const handedOver = { carrier: 'Elbe Parcel', trackingNumber: 'EP-4711-0001', estimatedAt };
  await to.record('dispatchShipment', { params, body: handedOver, as: 'warehouse' });
  await to.record('getDeliveryNote', { params, as: 'warehouse' });
  const report = { status: 'in-transit', location: 'Hannover', eventId: 'EP-4711-0001/2' };
  await to.record('trackShipment', { params, body: report, as: 'warehouse' });
  await to.record('getTracking', { params });
  await to.record('getTrackingPage', { params: { token: await tokenIn(local) } });
  await recordCarrier(to);
}

const shipped = z.looseObject({
  warehouse: z.string(),
  lines: z.array(z.looseObject({ sku: z.string(), quantity: z.string() })),
});

/** What a warehouse does before a shipment leaves: fetch it and pack it. */
async function recordPacking(to: Recorder, id: string): Promise<void> {
  const params = { id };
  const { warehouse, lines } = shipped.parse(await to.record('getShipment', { params }));
  const at = { params: { warehouse }, as: 'warehouse' };
  await to.record('getPickList', at);
  await to.record('getPickListPdf', at);
  const packing = {
    lines: lines.map(({ sku, quantity }) => ({ sku, quantity })),
    weightKg: '4.2',
    dimensions: { lengthCm: 60, widthCm: 40, heightCm: 30 },
  };
  await to.record('packShipment', { params, body: { parcels: [packing] }, as: 'warehouse' });
}

/** A carrier that reports by itself, of a parcel that nobody has dispatched yet. */
async function recordCarrier(to: Recorder): Promise<void> {
  const params = { carrier: 'simulator' };
  const answer = z.looseObject({ secret: z.string() }).parse(await to.record('getWebhook', { params }));
  const body = { eventId: 'SIM-1/1', trackingNumber: 'SIM-1', status: 'picked-up', at: now() };
  const key = Buffer.from(answer.secret, 'base64url');
  const seconds = Math.floor(Date.parse(now()) / 1000);
  const headers = { 'carrier-signature': sign(key, seconds, Buffer.from(JSON.stringify(body))) };
  await to.record('reportCarrierEvent', { params, body, headers });
  await to.record('listParcels', { query: { limit: '1' }, as: 'warehouse' });
}

const PATIENCE_MS = 20_000;
const mailbox = z.object({ emails: z.array(z.object({ body: z.object({ text: z.string().optional() }) })) });

/** The link is told by the mail alone. */
async function tokenIn({ mailbox: url }: Pick<Local, 'mailbox'>): Promise<string> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { emails } = mailbox.parse(await (await fetch(`${url}/store`)).json());
    const [, token] = /\/track\/([\w-]{43})/.exec(emails.map(({ body }) => body.text).join('\n')) ?? [];
    if (token) return token;
    if (Date.now() > deadline) throw new Error('no mail brought a link');
    await sleep(100);
  }
}
