import { expect, test } from 'vitest';
import { arrivedOf as countedAs } from '../../functions/insights/flowing.ts';
import { plusSeconds } from '../../functions/shared/time.ts';
import { followed } from '../../functions/shipping/attempts.ts';
import { arrivedOf, broughtBack } from '../../functions/shipping/brought-back.ts';
import { fitOf } from '../../functions/shipping/inspected.ts';
import { noticeKey } from '../../functions/shipping/mails.ts';
import type { Shipment, TrackingEventInput } from '../../functions/shipping/model.ts';
import { noticesOf } from '../../functions/shipping/notices.ts';
import { assertNumber, hasEndedUnder, numbersOf } from '../../functions/shipping/numbers.ts';
import { sentAgain } from '../../functions/shipping/redelivering.ts';
import { dispatch } from '../../functions/shipping/rules.ts';
import { trackingOf } from '../../functions/shipping/tracking.ts';
import type { RedeliveryInput } from '../../functions/shipping/undelivered-model.ts';
import { AT, SALES } from '../support/samples.ts';
import { sampleShipment } from './sample-shipment.ts';

const hours = (n: number) => plusSeconds(AT, n * 3600);
const refusing = (pointer: string) =>
  expect.objectContaining({ errors: [expect.objectContaining({ pointer })] });

const follow = (
  from: Shipment,
  status: TrackingEventInput['status'],
  at: number,
  number?: string,
): Shipment =>
  followed(
    from,
    { status, at: hours(at), ...(number ? { trackingNumber: number } : {}) },
    number,
    hours(at),
    SALES,
  ).after;

const again = (from: Shipment, at: number, more: Partial<RedeliveryInput> = {}): Shipment =>
  sentAgain(
    from,
    { carrier: 'UPS', trackingNumber: 'Z', reason: 'gate was shut', ...more },
    hours(at),
    SALES,
  );

/** Fifteen lines in three parcels, which may have numbers of their own. */
const send = (...numbers: string[]) => {
  const parcels = numbers.map((trackingNumber, i) => ({ no: i + 1, trackingNumber }));
  const input = { carrier: 'DHL', trackingNumber: 'A', estimatedAt: hours(24) };
  return dispatch(sampleShipment('en', 15), parcels.length > 0 ? { ...input, parcels } : input, AT, SALES);
};
const whole = follow(send(), 'returned', 20);
/** The first and the third arrived, the second came back. */
const inPart = follow(
  follow(follow(send('A', 'B', 'C'), 'delivered', 10, 'A'), 'delivered', 11, 'C'),
  'returned',
  20,
  'B',
);

test('what came back is on its way again under another number, and what was before is kept', () => {
  const sent = again(whole, 30, { contact: { name: 'Gate 4' } });
  expect(sent).toMatchObject({
    ...{
      status: 'dispatched',
      carrier: 'UPS',
      trackingNumber: 'Z',
      dispatchedAt: hours(30),
      trackingEvents: [],
    },
    delivery: { contact: { name: 'Gate 4' } },
    attempts: [
      { carrier: 'DHL', trackingNumber: 'A', dispatchedAt: AT, endedAt: hours(30), reason: 'gate was shut' },
    ],
  });
  expect([sent.deliveredAt, sent.eta]).toEqual([undefined, undefined]);
  expect(sent.attempts?.[0]?.trackingEvents.map((e) => e.status)).toEqual(['returned']);
  expect(sent.lines).toEqual(whole.lines);
  expect(trackingOf(follow(sent, 'in-transit', 31)).steps.map((s) => [s.status, s.trackingNumber])).toEqual([
    ['created', undefined],
    ['dispatched', 'A'],
    ['returned', undefined],
    ['dispatched', 'Z'],
    ['in-transit', undefined],
  ]);
});

test('only what came back goes again, and as often as its reports fit', () => {
  expect(() => again(send(), 1)).toThrow('only what came back undelivered can go again');
  expect(() => again(follow(send(), 'delivered', 1), 2)).toThrow('only what came back undelivered');
  let tired = whole;
  for (let i = 1; i < 6; i++)
    tired = follow(again(tired, 30 * i, { trackingNumber: `Z${i}` }), 'returned', 30 * i + 5);
  expect(() => again(tired, 200, { trackingNumber: 'Z9' })).toThrow('was on its way 6 times already');
});

test('no number is used again', () => {
  const twice = follow(again(whole, 30), 'returned', 40);
  for (const trackingNumber of ['A', 'Z'])
    expect(() => again(twice, 50, { trackingNumber })).toThrow(refusing('/trackingNumber'));
  expect(() => again(inPart, 30, { trackingNumber: 'C' })).toThrow(refusing('/trackingNumber'));
  expect(() => again(inPart, 30, { parcels: [{ no: 2, trackingNumber: 'B' }] })).toThrow(
    refusing('/parcels/0/trackingNumber'),
  );
});

test('a late report of an attempt before moves nothing, by whatever it is known', () => {
  const sent = again(whole, 30);
  const number = follow(sent, 'delivered', 31, 'A');
  const earlier = follow(sent, 'delivered', 19);
  for (const late of [number, earlier]) {
    expect([late.status, late.trackingEvents]).toEqual(['dispatched', []]);
    expect(late.attempts?.[0]?.trackingEvents).toHaveLength(2);
  }
  expect(follow(number, 'delivered', 31, 'A')).toBe(number);
  const told = followed(sent, { status: 'delivered', at: hours(31) }, 'A', hours(31), SALES).told;
  expect(told).toMatchObject({ type: 'tracking-late', reason: expect.stringContaining('under A') });
  expect(() => assertNumber(sent, 'A')).not.toThrow();
  expect([hasEndedUnder(sent, 'A'), hasEndedUnder(sent, 'Z')]).toEqual([true, false]);
  expect(follow(sent, 'delivered', 31).status).toBe('delivered');
});

test('of numbered parcels those that came back go again, and the others have arrived', () => {
  const sent = again(inPart, 30);
  expect(numbersOf(sent)).toEqual([]);
  expect(sent.parcels?.map((p) => [p.trackingNumber, p.deliveredAt])).toEqual([
    ['A', hours(10)],
    [undefined, undefined],
    ['C', hours(11)],
  ]);
  expect(arrivedOf(sent)).toEqual(arrivedOf(inPart));
  expect(follow(sent, 'delivered', 31)).toMatchObject({ status: 'delivered', deliveredAt: hours(31) });
  const back = follow(sent, 'returned', 31);
  expect(broughtBack(back)).toEqual(broughtBack(inPart));
  expect(arrivedOf(back)).toEqual(arrivedOf(inPart));
  expect(() => again(inPart, 30, { parcels: [{ no: 1, trackingNumber: 'N' }] })).toThrow(
    refusing('/parcels/0/no'),
  );
  const own = again(back, 40, { trackingNumber: 'M', parcels: [{ no: 2, trackingNumber: 'N' }] });
  expect(numbersOf(own)).toEqual(['N']);
  expect(follow(own, 'delivered', 41, 'N').status).toBe('delivered');
});

test('its customer is mailed again, each time once', () => {
  const sent = again(whole, 30);
  expect(noticesOf(whole, sent)).toEqual(['dispatched']);
  expect(noticesOf(sent, follow(sent, 'exception', 31))).toEqual(['exception']);
  expect(noticeKey(whole, 'exception')).toBe(`exception-${whole.id}`);
  expect(noticeKey(sent, 'exception')).toBe(`exception-${whole.id}-2`);
});

test('it is on time by what was promised when it first left', () => {
  const late = follow(again(whole, 30, { estimatedAt: hours(60) }), 'delivered', 55);
  expect(late.eta).toMatchObject({ promisedAt: hours(60), slippedByHours: 0 });
  expect(countedAs(late, 'UTC').onTime).toBe(false);
  // Who asked for a day was promised that.
  expect(countedAs({ ...late, wantedOn: '2999-12-31' }, 'UTC').onTime).toBe(true);
});

test.each([-25, 366 * 24])('nobody means to deliver it %d hours after its dispatch', (after) => {
  expect(() => again(whole, 30, { estimatedAt: hours(30 + after) })).toThrow(refusing('/estimatedAt'));
  const report = { status: 'in-transit' as const, at: hours(1), estimatedAt: hours(after) };
  expect(followed(send(), report, undefined, hours(1), SALES).after.eta).toEqual(send().eta);
});

test('what was found to be scrap is not fit, the good lots are', () => {
  const [line] = whole.lines;
  if (!line) throw new Error('the sample has lines');
  const lots = ['OLD', 'NEW'].map((lot) => ({ lot, expiresOn: '2031-01-01', quantity: 1000 }));
  const lines = [
    { ...line, quantity: 2000, tracked: 'lot' as const, lots },
    { ...line, lineNo: 2, sku: 'B', quantity: 3000 },
    { ...line, lineNo: 3, sku: 'B', quantity: 1000 },
  ];
  const found = (sku: string, scrapped: number, more = {}) => ({ sku, restocked: 0, scrapped, ...more });
  const inspection = {
    ...{ at: AT, by: SALES },
    lines: [found(line.sku, 1000, { restocked: 1000, lots: lots.slice(1) }), found('B', 2000)],
  };
  expect(fitOf({ ...whole, lines, parcels: [] })).toEqual(lines);
  expect(fitOf({ ...whole, lines, parcels: [], inspection })).toEqual([
    { ...lines[0], quantity: 1000, lots: lots.slice(1) },
    { ...lines[1], quantity: 2000 },
  ]);
  const scrapped = { ...whole, inspection };
  expect(() => again(scrapped, 30)).toThrow('Some of this shipment was scrapped');
});
