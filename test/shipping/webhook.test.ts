import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handler as webhook } from '../../functions/relations/webhooks.ts';
import type { OpenEvent } from '../../functions/shared/http/serve-open.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import { readOrMakeSecret, rotateSecret } from '../../functions/shared/secret.ts';
import { sign } from '../../functions/shared/signature.ts';
import { transact } from '../../functions/shared/table.ts';
import { now, plusSeconds } from '../../functions/shared/time.ts';
import { handler as api } from '../../functions/shipping/api.ts';
import { followLink } from '../../functions/shipping/links.ts';
import { handOver } from '../../functions/shipping/redelivery.ts';
import { newShipment } from '../../functions/shipping/rules.ts';
import { parcels as known, shipments } from '../../functions/shipping/store.ts';
import { keepLog } from '../support/log-lines.ts';
import { SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
let secret: Buffer;
beforeAll(async () => {
  keepLog();
  stop = await useTable();
  useSettings();
  const { value } = await readOrMakeSecret('carrier-simulator');
  secret = Buffer.from(value, 'base64url');
});
afterAll(() => stop());

let number = 0;
/** A shipment of its own that stands ready, and the number it will go under. */
async function ready(customerId = newId('cus')) {
  const recipient = { name: 'N', street: 'S', city: 'C', country: 'DE' };
  const of = { orderId: newId('ord'), customerId };
  const draft = { ...of, part: 'HAM', round: 1, warehouse: 'HAM', recipient, lines: [] };
  const shipment = newShipment(draft, now());
  await transact([shipments.create(shipment)]);
  return { id: shipment.id, trackingNumber: `SIM-${++number}` };
}

const eventOf = (routeKey: string, pathParameters: object, headers: object, body: string) =>
  // What the handlers read of an event, and no more.
  ({
    routeKey,
    pathParameters,
    headers: { 'content-type': 'application/json', ...headers },
    body,
    requestContext: {
      requestId: 'req-1',
      authorizer: { jwt: { claims: { sub: 's', 'cognito:groups': '[warehouse]' } } },
    },
  }) as unknown as OpenEvent;
const CONTEXT = {} as Context;

async function dispatchNow({ id, trackingNumber }: { id: string; trackingNumber: string }, more = {}) {
  const body = JSON.stringify({ carrier: 'simulator', trackingNumber, ...more });
  const headers = { 'idempotency-key': id };
  return api(eventOf('POST /shipments/{id}/dispatch', { id }, headers, body), CONTEXT);
}

const ago = (seconds: number) => plusSeconds(now(), -seconds);
const unix = (at: string) => Math.floor(Date.parse(at) / 1000);

async function send(report: object, { at = now(), key = secret, carrier = 'simulator', as = report } = {}) {
  const signature = sign(key, unix(at), Buffer.from(JSON.stringify(as)));
  const event = eventOf(
    'POST /carrier-events/{carrier}',
    { carrier },
    { 'carrier-signature': signature },
    JSON.stringify(report),
  );
  const { statusCode, body } = await webhook(event, CONTEXT);
  return [statusCode, JSON.parse(body ?? '').outcome ?? JSON.parse(body ?? '').code];
}

const stateOf = (id: string) => shipments.get(keys.shipment(id));

test('reports come in late, twice and in any order, and the last by the carrier’s clock counts', async () => {
  const one = await ready();
  await dispatchNow(one);
  const report = (eventId: string, status: string, at: string) => ({ ...one, eventId, status, at });
  expect(await send(report('2', 'in-transit', ago(60)))).toEqual([202, 'recorded']);
  expect(await send(report('1', 'picked-up', ago(90)))).toEqual([202, 'recorded']);
  expect(await send(report('2', 'in-transit', ago(60)))).toEqual([202, 'repeated']);
  expect(await send(report('3', 'CUSTOMS', ago(30)))).toEqual([202, 'recorded']);
  const { status, trackingEvents } = await stateOf(one.id);
  expect(status).toBe('in-transit');
  expect(trackingEvents.map((e) => [e.eventId, e.carrierStatus ?? e.status, e.by.id])).toEqual([
    ['1', 'picked-up', 'simulator'],
    ['2', 'in-transit', 'simulator'],
    ['3', 'CUSTOMS', 'simulator'],
  ]);
});

test('a carrier whose clock runs ahead does not have the last word for ever', async () => {
  const one = await ready();
  await dispatchNow(one);
  const report = (eventId: string, status: string, at: string) => ({ ...one, eventId, status, at });
  expect(await send(report('1', 'in-transit', ago(-86_400)))).toEqual([202, 'recorded']);
  const [event] = (await stateOf(one.id)).trackingEvents;
  expect((event?.at ?? '') <= now()).toBe(true);
  expect(await send(report('2', 'out-for-delivery', now()))).toEqual([202, 'recorded']);
  expect((await stateOf(one.id)).status).toBe('out-for-delivery');
});

test('what is reported of a parcel before its dispatch is kept, found, and comes to its shipment', async () => {
  const one = await ready();
  const report = { ...one, eventId: 'a', status: 'picked-up', at: ago(60) };
  expect(await send(report)).toEqual([202, 'unknown-parcel']);
  expect(await send(report)).toEqual([202, 'unknown-parcel']);
  const listed = async () => {
    const asked = eventOf('GET /parcels', {}, {}, '');
    const { body } = await api({ ...asked, queryStringParameters: {} }, CONTEXT);
    return JSON.parse(body ?? '').items.map((p: { trackingNumber: string }) => p.trackingNumber);
  };
  expect(await listed()).toEqual([one.trackingNumber]);
  expect((await dispatchNow(one, { method: 'std' })).statusCode).toBe(200);
  expect(await listed()).toEqual([]);
  const shipment = await stateOf(one.id);
  expect(shipment.status).toBe('picked-up');
  expect(shipment.trackingEvents).toHaveLength(1);
  expect(shipment.eta?.promisedAt.slice(0, 10)).toBe(plusSeconds(now(), 2 * 86_400).slice(0, 10));
  expect(await send({ ...report, eventId: 'b', status: 'delivered', at: ago(10) })).toEqual([
    202,
    'recorded',
  ]);
  expect((await stateOf(one.id)).status).toBe('delivered');
});

test('a carrier is whom the settings mean, however it is spelt', async () => {
  const one = await ready();
  await dispatchNow(one, { carrier: 'Simulator' });
  expect(await stateOf(one.id)).toMatchObject({ carrier: 'simulator' });
  expect(await send({ ...one, eventId: '1', status: 'in-transit', at: now() })).toEqual([202, 'recorded']);
});

test('two orders in one box are both followed, of one customer; another’s number is refused', async () => {
  const customerId = newId('cus');
  const [first, second, strange] = [await ready(customerId), await ready(customerId), await ready()];
  const { trackingNumber } = first;
  await dispatchNow(first);
  expect((await dispatchNow({ ...strange, trackingNumber })).statusCode).toBe(409);
  expect((await dispatchNow({ ...second, trackingNumber })).statusCode).toBe(200);
  const report = (eventId: string, status: string) => ({ trackingNumber, eventId, status, at: now() });
  expect(await send(report('1', 'in-transit'))).toEqual([202, 'recorded']);
  expect(await send(report('1', 'in-transit'))).toEqual([202, 'repeated']);
  expect(await send(report('2', 'delivered'))).toEqual([202, 'recorded']);
  for (const { id } of [first, second]) expect((await stateOf(id)).status).toBe('delivered');
  expect(await known.get(keys.parcel('simulator', trackingNumber))).toMatchObject({ status: 'done' });
  // The number is free again, for anybody.
  expect((await dispatchNow({ ...strange, trackingNumber })).statusCode).toBe(200);
  expect(await send(report('2', 'in-transit'))).toEqual([202, 'recorded']);
  expect((await stateOf(strange.id)).trackingEvents).toHaveLength(1);
});

test('what was reported of a number before its shipment stood ready was of another parcel', async () => {
  const one = await ready();
  const old = { ...one, status: 'delivered', at: '1999-02-03T00:00:00Z' };
  expect(await send({ ...old, eventId: 'early' })).toEqual([202, 'unknown-parcel']);
  await dispatchNow(one);
  expect(await send({ ...old, eventId: 'late' })).toEqual([202, 'too-old']);
  expect(await stateOf(one.id)).toMatchObject({ status: 'dispatched', trackingEvents: [] });
});

test('parcels with numbers of their own are followed each for itself, and the shipment arrives with the last', async () => {
  const one = await ready();
  const parcels = [1, 2].map((no) => ({
    no,
    lines: [],
    weightKg: 1000,
    trackingNumber: `${one.trackingNumber}-${no}`,
  }));
  await transact([shipments.replace({ ...(await stateOf(one.id)), parcels })]);
  const report = (no: number, status: string, at: string) =>
    send({ trackingNumber: `${one.trackingNumber}-${no}`, eventId: `${no}${status}`, status, at });
  expect(await report(1, 'picked-up', ago(90))).toEqual([202, 'unknown-parcel']);
  const numbers = parcels.map(({ no, trackingNumber }) => ({ no, trackingNumber }));
  expect((await dispatchNow(one, { parcels: numbers })).statusCode).toBe(200);
  expect((await stateOf(one.id)).trackingEvents).toMatchObject([
    { trackingNumber: `${one.trackingNumber}-1` },
  ]);
  expect(await report(1, 'delivered', ago(30))).toEqual([202, 'recorded']);
  expect((await stateOf(one.id)).status).toBe('picked-up');
  expect(await report(2, 'delivered', ago(60))).toEqual([202, 'recorded']);
  expect((await stateOf(one.id)).status).toBe('delivered');
  const found = await Promise.all(
    numbers.map(({ trackingNumber }) => known.get(keys.parcel('simulator', trackingNumber))),
  );
  expect(found.map(({ status }) => status)).toEqual(['done', 'done']);
});

test('a late report of what goes again changes nothing of it, nor of the link', async () => {
  const one = await ready();
  await dispatchNow(one);
  const report = (trackingNumber: string, status: string, days = 2) =>
    send({
      trackingNumber,
      eventId: `${status} ${trackingNumber}`,
      status,
      at: now(),
      estimatedAt: ago(-86_400 * days),
    });
  expect(await report(one.trackingNumber, 'returned')).toEqual([202, 'recorded']);
  const { trackingNumber } = await ready();
  expect(await report(trackingNumber, 'picked-up', 400)).toEqual([202, 'unknown-parcel']);
  const again = { carrier: 'simulator', trackingNumber, reason: 'nobody was there' };
  const { writes } = await handOver(await stateOf(one.id), again, now(), SALES);
  await transact(writes);
  expect(await report(one.trackingNumber, 'delivered')).toEqual([202, 'recorded']);
  expect(await report(one.trackingNumber, 'delivered')).toEqual([202, 'repeated']);
  const { status, eta, attempts, trackingToken = '' } = await stateOf(one.id);
  expect([status, eta]).toEqual(['picked-up', undefined]);
  expect(attempts?.[0]?.trackingEvents.map((e) => e.status)).toEqual(['returned', 'delivered']);
  expect((await followLink(trackingToken, now()))?.id).toBe(one.id);
  const parcel = async (name: string) => (await known.get(keys.parcel('simulator', name))).status;
  expect([await parcel(one.trackingNumber), await parcel(trackingNumber)]).toEqual(['done', 'open']);
  expect(await report(trackingNumber, 'delivered')).toEqual([202, 'recorded']);
  expect((await stateOf(one.id)).status).toBe('delivered');
});

test('a method that the carrier has not is refused', async () => {
  const { statusCode, body } = await dispatchNow(await ready(), { method: 'drone' });
  expect([statusCode, JSON.parse(body ?? '').errors[0].pointer]).toEqual([422, '/method']);
});

test('what is forged, changed, too old or from too far ahead is refused and leaves no trace', async () => {
  const one = await ready();
  await dispatchNow(one);
  const report = { ...one, eventId: 'x', status: 'delivered', at: ago(5) };
  const refused = [401, 'unauthenticated'];
  expect(await send(report, { key: Buffer.from('guessed') })).toEqual(refused);
  expect(await send(report, { as: { ...report, status: 'exception' } })).toEqual(refused);
  for (const seconds of [301, -302]) expect(await send(report, { at: ago(seconds) })).toEqual(refused);
  expect(await send(report, { carrier: 'nobody' })).toEqual([404, 'not-found']);
  expect((await stateOf(one.id)).trackingEvents).toEqual([]);
  expect(await send(report, { at: ago(290) })).toEqual([202, 'recorded']);
});

test('what is genuine and of another form is told so', async () => {
  expect(await send({ eventId: 'y' })).toEqual([400, 'invalid-request']);
});

test('a new secret is good at once, and the one before it until the next', async () => {
  const before = secret;
  await rotateSecret('carrier-simulator');
  const after = Buffer.from((await readOrMakeSecret('carrier-simulator')).value, 'base64url');
  const report = { trackingNumber: `SIM-${++number}`, eventId: 'a', status: 'in-transit', at: now() };
  for (const key of [before, after]) expect((await send(report, { key }))[0]).toBe(202);
  await rotateSecret('carrier-simulator');
  expect(await send(report, { key: before })).toEqual([401, 'unauthenticated']);
  expect((await send(report, { key: after }))[0]).toBe(202);
});
