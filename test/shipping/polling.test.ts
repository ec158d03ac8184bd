import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import { carrierKey, keepSecret } from '../../functions/shared/secret.ts';
import { transact } from '../../functions/shared/table.ts';
import { plusSeconds } from '../../functions/shared/time.ts';
import { newParcel } from '../../functions/shipping/parcels.ts';
import { pollCarriers } from '../../functions/shipping/polling.ts';
import { dispatch, newShipment } from '../../functions/shipping/rules.ts';
import { parcels, shipments } from '../../functions/shipping/store.ts';
import { merge } from '../../infra/merge.ts';
import { packSettings } from '../../infra/pack-settings.ts';
import { settings } from '../../infra/stages/default.ts';
import { keepLog } from '../support/log-lines.ts';
import { AT, SALES } from '../support/samples.ts';
import { useTable } from '../support/table.ts';
import { body, endless, events, hanging, startCarrier, status } from './polled-carrier.ts';

let stop: () => Promise<void>;
let carrier: Awaited<ReturnType<typeof startCarrier>>;
const log = keepLog();
beforeAll(async () => {
  [stop, carrier] = await Promise.all([useTable(), startCarrier()]);
  process.env.METRICS_NAMESPACE = 'spec';
  useCarriers(carrier.url);
});
afterAll(() => Promise.all([stop(), carrier.stop()]));

/** Each test is a day of its own, so that what is left of others is due and would show. */
let day = AT;
beforeEach(() => {
  day = plusSeconds(day, 86_400);
  log.forget();
});

/** One that is asked for every hour, and one that nobody asks. */
function useCarriers(url: string): void {
  const asked = {
    ...{ code: 'asked', name: 'Asked', adapter: 'polling', statuses: { ZUGESTELLT: 'delivered' } },
    ...{ url: `${url}/track/{trackingNumber}`, askEvery: 'PT1H', keyHeader: 'x-api-key' },
  };
  const carriers = [asked, { code: 'calls', name: 'Calls', adapter: 'webhook' }];
  process.env.SETTINGS = packSettings(merge(settings, { shipping: { carriers } }));
}

let last = 0;
/** A shipment that has left with a carrier. */
async function underWay(name = `N ${++last}/ü`, code = 'asked') {
  const recipient = { name: 'N', street: 'S', city: 'C', country: 'DE' };
  const of = { orderId: newId('ord'), customerId: newId('cus') };
  const draft = newShipment({ ...of, part: 'HAM', round: 1, warehouse: 'HAM', recipient, lines: [] }, AT);
  const left = dispatch(draft, { carrier: code, trackingNumber: name }, AT, SALES);
  const parcel = newParcel({ carrier: code, trackingNumber: name }, AT);
  await transact([
    shipments.create(left),
    parcels.create({ ...parcel, status: 'open', shipmentId: left.id }),
  ]);
  return { id: left.id, name };
}

const hours = (count: number) => plusSeconds(day, count * 3600);
const event = (eventId: string, word: string, hour: number, more = {}) => ({
  ...{ eventId, status: word, at: hours(hour) },
  ...more,
});
const shipment = (id: string) => shipments.get(keys.shipment(id));
const parcel = (name: string) => parcels.get(keys.parcel('asked', name));
const poll = (hour: number) => pollCarriers(hours(hour), { atOnce: 3, atMost: 8, timeoutMs: 1000 });
const inVain = () =>
  log.lines().flatMap(({ Carrier, AskedInVain }) => (Carrier ? [[Carrier, AskedInVain]] : []));
const warned = () => log.lines().filter(({ level }) => level === 'warn' || level === 'error');

test('what it tells in any order and again and again is taken once, until the parcel has arrived', async () => {
  const { id, name } = await underWay();
  const [first, second] = [event('1', 'picked-up', -9), event('2', 'in-transit', -5, { place: 'Köln' })];
  carrier.knows(name, events(second, first, event('3', 'ZOLL', -2, { estimatedAt: hours(30) })));
  expect(await poll(0)).toEqual({ good: 1 });
  const before = await shipment(id);
  expect([before.status, before.eta?.estimatedAt]).toEqual(['in-transit', hours(30)]);
  expect(before.trackingEvents.map((e) => [e.eventId, e.carrierStatus ?? e.status, e.location])).toEqual([
    ['1', 'picked-up', undefined],
    ['2', 'in-transit', 'Köln'],
    ['3', 'ZOLL', undefined],
  ]);
  expect(await poll(1)).toEqual({ good: 1 });
  expect(await shipment(id)).toEqual(before);
  carrier.knows(name, events(event('4', 'ZUGESTELLT', 1), second));
  expect(await poll(2)).toEqual({ good: 1 });
  expect([(await shipment(id)).status, (await parcel(name)).status]).toEqual(['delivered', 'done']);
  expect(await poll(3)).toEqual({});
  expect(carrier.timesAsked(name)).toBe(3);
});

test('none is asked for more often than it may be, whoever asks, and only those of carriers that are asked', async () => {
  const { name } = await underWay();
  const other = await underWay('not asked', 'calls');
  carrier.knows(name, events());
  await Promise.all([poll(0), poll(0)]);
  await poll(0.99);
  expect(carrier.timesAsked(name)).toBe(1);
  await poll(1);
  expect([carrier.timesAsked(name), carrier.timesAsked(other.name)]).toEqual([2, 0]);
  await finish(name);
});

test('what answers badly keeps no other waiting, and is asked again', async () => {
  const bad = {
    refused: status(500),
    'unknown-number': status(404),
    'too-late': hanging,
    'too-large': endless,
    nonsense: events({ eventId: '1', status: 'delivered', at: 'yesterday' }),
  };
  const made = await Promise.all(
    Object.entries(bad).map(async ([outcome, answer]) => {
      const one = await underWay();
      carrier.knows(one.name, answer);
      return { ...one, outcome };
    }),
  );
  const page = await underWay();
  carrier.knows(page.name, body('<html>Frau Müller</html>'));
  const good = await underWay();
  carrier.knows(good.name, events(event('1', 'in-transit', 0)));
  const counts = { refused: 1, 'unknown-number': 1, 'too-late': 1, 'too-large': 1, nonsense: 2, good: 1 };
  expect(await poll(0)).toEqual(counts);
  expect((await shipment(good.id)).status).toBe('in-transit');
  for (const { id } of made) expect((await shipment(id)).trackingEvents).toEqual([]);
  const said = warned().map(({ carrier: of, shipmentId, outcome }) => ({ of, shipmentId, outcome }));
  for (const { id, outcome } of made) expect(said).toContainEqual({ of: 'asked', shipmentId: id, outcome });
  expect(log.text()).not.toContain('Müller');
  const measured = log.lines().filter(({ Answer }) => Answer);
  expect(measured.map(({ Answer, CarrierAnswers }) => [Answer, CarrierAnswers]).sort()).toEqual(
    Object.entries(counts).sort(),
  );
  expect(inVain()).toEqual([['asked', 0]]);
  for (const { name } of made) carrier.knows(name, events(event('1', 'picked-up', 0)));
  carrier.knows(page.name, events());
  expect(await poll(1)).toEqual({ good: 7 });
  for (const { id, name } of made) {
    expect((await shipment(id)).status).toBe('picked-up');
    await finish(name);
  }
  for (const { name } of [page, good]) await finish(name);
});

test('one that gives nothing of use is counted, and one that does not know a number yet is not', async () => {
  const [one, other] = [await underWay(), await underWay()];
  carrier.knows(one.name, status(403));
  carrier.knows(other.name, hanging);
  await poll(0);
  expect(inVain()).toEqual([['asked', 1]]);
  log.forget();
  await poll(0.5);
  expect(inVain()).toEqual([]);
  carrier.knows(other.name, status(404));
  await poll(1);
  expect(inVain()).toEqual([['asked', 0]]);
  for (const { name } of [one, other]) await finish(name);
});

test('a run asks for so many, and the next one goes on with the others', async () => {
  const names = await Promise.all(Array.from({ length: 10 }, async () => (await underWay()).name));
  for (const name of names) carrier.knows(name, events());
  expect(await poll(0)).toEqual({ good: 8 });
  expect(await poll(0.1)).toEqual({ good: 2 });
  expect(new Set(names.map(carrier.timesAsked))).toEqual(new Set([1]));
  await Promise.all(names.map(finish));
});

test('what people reported to be at its end is not asked for any more', async () => {
  const { id, name } = await underWay();
  await transact([shipments.replace({ ...(await shipment(id)), status: 'delivered' })]);
  expect(await poll(0)).toEqual({});
  expect([(await parcel(name)).status, carrier.timesAsked(name)]).toEqual(['done', 0]);
});

test('the key goes in its header, to the address that was set and no other', async () => {
  await keepSecret(carrierKey('asked'), 'Bearer geheim');
  const [one, moved] = [await underWay(), await underWay()];
  carrier.knows(one.name, events());
  carrier.knows(moved.name, (_, response) => void response.writeHead(302, { location: '/elsewhere' }).end());
  const from = carrier.asked.length;
  expect(await poll(0)).toEqual({ good: 1, unreachable: 1 });
  const asked = carrier.asked.slice(from);
  expect(asked.map(({ headers }) => headers['x-api-key'])).toEqual(['Bearer geheim', 'Bearer geheim']);
  expect(asked.map(({ url }) => url).sort()).toEqual(
    [one, moved].map(({ name }) => `/track/${encodeURIComponent(name)}`).sort(),
  );
  expect(log.text()).not.toContain('geheim');
});

/** So that later tests don't meet it. */
async function finish(name: string): Promise<void> {
  await transact([parcels.replace({ ...(await parcel(name)), status: 'done' })]);
}
