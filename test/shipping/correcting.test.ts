import { expect, test } from 'vitest';
import { plusSeconds } from '../../functions/shared/time.ts';
import { followed } from '../../functions/shipping/attempts.ts';
import { arrivedOf, broughtBack } from '../../functions/shipping/brought-back.ts';
import { corrected, timesUnderWay } from '../../functions/shipping/correcting.ts';
import type { Shipment, TrackingEventInput } from '../../functions/shipping/model.ts';
import { noticesOf } from '../../functions/shipping/notices.ts';
import { hasEndedUnder } from '../../functions/shipping/numbers.ts';
import { dispatch } from '../../functions/shipping/rules.ts';
import type { CorrectionInput } from '../../functions/shipping/undelivered-model.ts';
import { AT, SALES } from '../support/samples.ts';
import { sampleShipment } from './sample-shipment.ts';

const hours = (n: number) => plusSeconds(AT, n * 3600);
const follow = (
  from: Shipment,
  status: TrackingEventInput['status'],
  at: number,
  number?: string,
): Shipment => {
  const own = number ? { trackingNumber: number } : {};
  return followed(from, { status, at: hours(at), ...own }, number, hours(at), SALES).after;
};
const correct = (from: Shipment, status: CorrectionInput['status'], at: number, number?: string): Shipment =>
  corrected(
    from,
    { status, reason: 'the buyer has it', ...(number ? { trackingNumber: number } : {}) },
    hours(at),
    SALES,
  );
const send = (...numbers: string[]) => {
  const parcels = numbers.map((trackingNumber, i) => ({ no: i + 1, trackingNumber }));
  const input = { carrier: 'DHL', trackingNumber: 'A', ...(parcels.length > 0 ? { parcels } : {}) };
  return dispatch(sampleShipment('en', 15), input, AT, SALES);
};
const refused = expect.objectContaining({ code: 'conflict' });

test('what did not come back is where somebody says, and all of it has arrived there', () => {
  const back = follow(send(), 'returned', 20);
  const there = correct(back, 'delivered', 30);
  expect(there).toMatchObject({ status: 'delivered', deliveredAt: hours(30) });
  expect(broughtBack(there)).toEqual([]);
  expect(arrivedOf(there)).toEqual(there.lines);
  expect(timesUnderWay(there)).toBe(2);
  expect(noticesOf(back, there)).toEqual(['delivered']);
  expect(() => correct(there, 'in-transit', 31)).toThrow(refused);
});

test('under way again it comes to its own end, and what was wrong stays wrong, however often it is reported', () => {
  const going = correct(follow(send(), 'returned', 20), 'in-transit', 30);
  expect(going.status).toBe('in-transit');
  expect(hasEndedUnder(going, 'A')).toBe(false);
  expect(follow(going, 'returned', 20)).toBe(going);
  expect(follow(going, 'out-for-delivery', 31).status).toBe('out-for-delivery');
  expect(follow(going, 'delivered', 40)).toMatchObject({ status: 'delivered', deliveredAt: hours(40) });
  const again = follow(going, 'returned', 50);
  expect(again.status).toBe('returned');
  expect(correct(again, 'delivered', 60)).toMatchObject({ status: 'delivered', corrections: [{}, {}] });
});

test('of parcels under numbers of their own the one that is named', () => {
  const partly = follow(follow(send('A', 'B', 'C'), 'delivered', 10, 'A'), 'returned', 11, 'B');
  const back = follow(partly, 'returned', 12, 'C');
  expect(back.status).toBe('returned');
  const one = correct(back, 'delivered', 20, 'B');
  expect(one.status).toBe('returned');
  expect(broughtBack(one)).toHaveLength(
    broughtBack(
      follow(
        follow(follow(send('A', 'B', 'C'), 'delivered', 1, 'A'), 'delivered', 2, 'B'),
        'returned',
        3,
        'C',
      ),
    ).length,
  );
  expect(correct(one, 'delivered', 21, 'C').status).toBe('delivered');
  expect(correct(back, 'delivered', 22).status).toBe('delivered');
  expect(() => correct(one, 'delivered', 23, 'A')).toThrow(refused);
});

test('what did not come back, and what the warehouse has looked at, is not corrected', () => {
  const back = follow(send(), 'returned', 20);
  const seen = { ...back, inspection: { at: AT, by: SALES, lines: [] } };
  for (const one of [send(), follow(send(), 'delivered', 20), sampleShipment('en', 1), seen])
    expect(() => correct(one, 'delivered', 30)).toThrow(refused);
});
