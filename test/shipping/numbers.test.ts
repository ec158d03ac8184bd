import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusSeconds } from '../../functions/shared/time.ts';
import { arrivedOf, broughtBack } from '../../functions/shipping/brought-back.ts';
import type { Shipment, TrackingEventInput } from '../../functions/shipping/model.ts';
import { concerning, hasEndedUnder, numbersOf } from '../../functions/shipping/numbers.ts';
import { dispatch } from '../../functions/shipping/rules.ts';
import { track } from '../../functions/shipping/tracking.ts';
import { AT, SALES } from '../support/samples.ts';
import { sampleShipment } from './sample-shipment.ts';

/** Fifteen lines go in three parcels. */
const send = (...numbers: string[]) =>
  dispatch(
    sampleShipment('en', 15),
    {
      carrier: 'DHL',
      trackingNumber: 'A',
      ...(numbers.length > 0
        ? { parcels: numbers.map((trackingNumber, i) => ({ no: i + 1, trackingNumber })) }
        : {}),
    },
    AT,
    SALES,
  );
const sent = send('A', 'B', 'C');
const hours = (n: number) => plusSeconds(AT, n * 3600);
const report = (
  trackingNumber: string | undefined,
  status: 'in-transit' | 'exception' | 'delivered' | 'returned',
  at = 1,
) => ({ status, at: hours(at), ...(trackingNumber ? { trackingNumber } : {}) }) satisfies TrackingEventInput;
const follow = (events: readonly TrackingEventInput[], from: Shipment = sent) =>
  events.reduce((shipment, event) => track(shipment, event, AT, SALES), from);

test('a shipment goes under one number, or its parcels under theirs and the rest under its own', () => {
  expect(numbersOf(send())).toEqual([]);
  expect(numbersOf(sent)).toEqual(['A', 'B', 'C']);
  expect(numbersOf(send('B'))).toEqual(['B', 'A']);
  expect(concerning(sent, 'B')).toEqual({ trackingNumber: 'B' });
  expect(concerning(send(), 'A')).toEqual({});
});

test('it has arrived when each of its parcels has, in whatever order that is told', () => {
  const ends = [report('A', 'delivered', 3), report('B', 'delivered', 7), report('C', 'delivered', 5)];
  fc.assert(
    fc.property(fc.shuffledSubarray(ends, { minLength: 3, maxLength: 3 }), (told) => {
      const before = follow([report('A', 'in-transit', 1), ...told.slice(0, 2)]);
      expect([before.status, before.deliveredAt]).toEqual(['in-transit', undefined]);
      const after = follow(told.slice(2), before);
      expect([after.status, after.deliveredAt]).toEqual(['delivered', hours(7)]);
    }),
  );
});

test('a parcel in trouble tells before the others, until it goes on or has come to its end', () => {
  const held = follow([report('A', 'exception', 2), report('B', 'in-transit', 3)]);
  expect(held.status).toBe('exception');
  expect(follow([report('A', 'in-transit', 4)], held).status).toBe('in-transit');
  expect(follow([report('A', 'delivered', 4)], held).status).toBe('in-transit');
});

test('a carrier may number the reports of each parcel for itself', () => {
  const first = { ...report('A', 'delivered', 2), eventId: '1' };
  const all = follow([first, { ...report('B', 'in-transit', 3), eventId: '1' }, first]);
  expect(all.trackingEvents.map((e) => e.trackingNumber)).toEqual(['A', 'B']);
});

test('a parcel that comes back makes it one that came back, once the others have come to their end', () => {
  const two = follow([report('A', 'returned', 2), report('B', 'delivered', 3)]);
  expect([two.status, hasEndedUnder(two, 'A'), hasEndedUnder(two, 'C')]).toEqual(['dispatched', true, false]);
  expect(follow([report('C', 'delivered', 4)], two).status).toBe('returned');
});

test('what is reported of the whole ends the whole', () => {
  expect(follow([report('A', 'in-transit'), report(undefined, 'delivered', 2)]).status).toBe('delivered');
});

const sumOf = (lines: readonly { sku: string; quantity: number }[]) =>
  Object.fromEntries(
    [...Map.groupBy(lines, ({ sku }) => sku)].map(([sku, own]) => [
      sku,
      own.reduce((sum, { quantity }) => sum + quantity, 0),
    ]),
  );

test('what was in a parcel that came back came back, and all else arrived', () => {
  const status = fc.constantFrom('delivered' as const, 'returned' as const);
  fc.assert(
    fc.property(fc.tuple(status, status, status), (ends) => {
      const shipment = follow(ends.map((end, i) => report('ABC'[i], end, i + 1)));
      const back = (shipment.parcels ?? []).filter((_, i) => ends[i] === 'returned');
      const [came, arrived] = [broughtBack(shipment), arrivedOf(shipment)];
      expect(sumOf(came)).toEqual(sumOf(back.flatMap(({ lines }) => lines)));
      expect(sumOf([...came, ...arrived])).toEqual(sumOf(shipment.lines));
    }),
  );
  const whole = follow([report('A', 'delivered', 1), report(undefined, 'returned', 2)]);
  expect([broughtBack(whole), arrivedOf(whole)]).toEqual([whole.lines, []]);
  expect([broughtBack(sent), arrivedOf(sent)]).toEqual([[], []]);
});

test('of lots those that expire first are those that came back', () => {
  const [line] = sent.lines;
  if (!line) throw new Error('no line');
  const lots = [
    { lot: 'OLD', expiresOn: '2026-05-01', quantity: 2000 },
    { lot: 'NEW', expiresOn: '2026-09-01', quantity: 3000 },
  ];
  const parcel = (no: number, trackingNumber: string, quantity: number) => ({
    ...{ no, trackingNumber, weightKg: 1000 },
    lines: [{ sku: line.sku, quantity }],
  });
  const shipment = follow([report('A', 'returned', 1), report('B', 'delivered', 2)], {
    ...sent,
    lines: [{ ...line, quantity: 5000, tracked: 'lot', lots }],
    parcels: [parcel(1, 'A', 3000), parcel(2, 'B', 2000)],
  });
  expect(broughtBack(shipment)[0]).toMatchObject({
    quantity: 3000,
    lots: [lots[0], { lot: 'NEW', quantity: 1000 }],
  });
  expect(arrivedOf(shipment)[0]).toMatchObject({ quantity: 2000, lots: [{ lot: 'NEW', quantity: 2000 }] });
});
