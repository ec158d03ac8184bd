import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../../functions/shared/ids.ts';
import { plusSeconds } from '../../functions/shared/time.ts';
import { type Shipment, shipmentStatus, type TrackingEventInput } from '../../functions/shipping/model.ts';
import {
  dispatch,
  hasArrived,
  hasLeft,
  newShipment,
  TRANSITIONS,
  voided,
} from '../../functions/shipping/rules.ts';
import { track, trackingOf } from '../../functions/shipping/tracking.ts';
import { AT, SALES } from '../support/samples.ts';

const created = newShipment(
  {
    orderId: newId('ord'),
    part: 'HAM',
    round: 1,
    customerId: newId('cus'),
    warehouse: 'HAM',
    recipient: { name: 'N', street: 'S', city: 'C', country: 'DE' },
    lines: [],
  },
  AT,
);
const sent = dispatch(created, { carrier: 'DHL', trackingNumber: '1' }, AT, SALES);

test.each(['0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])(
  'nobody means to deliver at %s',
  (estimatedAt) => {
    const refused = () => dispatch(created, { carrier: 'DHL', trackingNumber: '1', estimatedAt }, AT, SALES);
    expect(refused).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer: '/estimatedAt' })] }),
    );
  },
);

const follow = (events: readonly TrackingEventInput[]): Shipment =>
  events.reduce((shipment, event) => track(shipment, event, AT, SALES), sent);

const onTheWay = fc.record({
  status: fc.constantFrom(
    'picked-up' as const,
    'in-transit' as const,
    'out-for-delivery' as const,
    'exception' as const,
  ),
  at: fc.integer({ min: 0, max: 6 }).map((hours) => plusSeconds(AT, hours * 3600)),
});
const end = fc.option(
  fc.record({
    status: fc.constantFrom('delivered' as const, 'returned' as const),
    at: fc.integer({ min: 0, max: 8 }).map((hours) => plusSeconds(AT, hours * 3600)),
  }),
);
/** What a carrier reports of one parcel, in one order and in another. */
const reports = fc
  .record({ way: fc.array(onTheWay, { maxLength: 7 }), end })
  .map(({ way, end }): TrackingEventInput[] => (end ? [...way, end] : way))
  .chain((events) =>
    fc.record({
      events: fc.constant(events),
      shuffled: fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
    }),
  );

describe('what a carrier reports', () => {
  test('comes to the same status in whatever order it comes in', () => {
    fc.assert(
      fc.property(reports, ({ events, shuffled }) => {
        const [one, other] = [follow(events), follow(shuffled)];
        expect(other.status).toBe(one.status);
        expect(other.deliveredAt).toBe(one.deliveredAt);
        expect(other.trackingEvents).toEqual(one.trackingEvents);
      }),
      { numRuns: 500 },
    );
  });

  test('changes nothing when it comes twice', () => {
    fc.assert(
      fc.property(reports, ({ events, shuffled }) => {
        const once = follow(events);
        for (const event of shuffled) expect(track(once, event, plusSeconds(AT, 9), SALES)).toBe(once);
      }),
    );
  });

  test('is the last of it, or the end', () => {
    fc.assert(
      fc.property(reports, ({ shuffled }) => {
        const { status, trackingEvents } = follow(shuffled);
        const final = trackingEvents.find((e) => e.status === 'delivered' || e.status === 'returned');
        expect(status).toBe((final ?? trackingEvents.at(-1))?.status ?? 'dispatched');
      }),
    );
  });

  test('is listed by its time', () => {
    fc.assert(
      fc.property(reports, ({ shuffled }) => {
        const times = follow(shuffled).trackingEvents.map((e) => e.at);
        expect(times).toEqual([...times].sort());
      }),
    );
  });

  test('after the end no longer moves anything', () => {
    const delivered = follow([{ status: 'delivered', at: AT }]);
    const after = track(delivered, { status: 'returned', at: plusSeconds(AT, 60) }, AT, SALES);
    expect(after).toMatchObject({ status: 'delivered', deliveredAt: AT });
    expect(after.trackingEvents).toHaveLength(2);
  });

  test('without a time happened now', () => {
    expect(follow([{ status: 'exception', note: 'address?' }]).trackingEvents).toEqual([
      { status: 'exception', at: AT, note: 'address?', by: SALES },
    ]);
  });

  test('is kept up to a hundred times, and the end always', () => {
    const many = Array.from({ length: 150 }, (_, i) => ({
      status: 'in-transit' as const,
      at: plusSeconds(AT, i),
    }));
    expect(follow(many).trackingEvents).toHaveLength(100);
    expect(follow([...many, { status: 'delivered', at: AT }]).status).toBe('delivered');
  });
});

describe('a report of the carrier itself', () => {
  const hours = (n: number) => plusSeconds(AT, n * 3600);

  test('is known by its id, whatever it says the second time', () => {
    const once = track(sent, { status: 'in-transit', at: hours(1), eventId: 'e1' }, AT, SALES);
    expect(track(once, { status: 'delivered', at: hours(2), eventId: 'e1' }, AT, SALES)).toBe(once);
    const again = track(once, { status: 'in-transit', at: hours(1), eventId: 'e2' }, AT, SALES);
    expect(again.trackingEvents).toHaveLength(2);
  });

  test('in a word that we do not know is kept and moves nothing', () => {
    const report = { status: 'unknown' as const, carrierStatus: 'HELD', at: hours(3), eventId: 'e3' };
    const held = track(follow([{ status: 'in-transit', at: hours(1) }]), report, AT, SALES);
    expect(held.status).toBe('in-transit');
    expect(trackingOf(held).steps.map((s) => s.carrierStatus ?? s.status)).toEqual([
      'created',
      'dispatched',
      'in-transit',
      'HELD',
    ]);
  });

  test('tells when it will arrive, and by how much that is later than was promised', () => {
    const promised = dispatch(
      created,
      { carrier: 'DHL', trackingNumber: '1', estimatedAt: hours(48) },
      AT,
      SALES,
    );
    expect(promised.eta).toEqual({ promisedAt: hours(48), estimatedAt: hours(48), slippedByHours: 0 });
    const report = (at: number, estimatedAt: number) =>
      ({ status: 'in-transit', at: hours(at), estimatedAt: hours(estimatedAt) }) as const;
    const late = [report(9, 72), report(5, 60)].reduce((s, r) => track(s, r, AT, SALES), promised);
    expect(late.eta).toEqual({ promisedAt: hours(48), estimatedAt: hours(72), slippedByHours: 24 });
    const here = track(late, { status: 'delivered', at: hours(50.5) }, AT, SALES);
    expect(here.eta).toEqual({ promisedAt: hours(48), estimatedAt: hours(50.5), slippedByHours: 3 });
  });

  test('is told without who entered it', () => {
    const told = trackingOf(follow([{ status: 'delivered', at: hours(1), location: 'Köln' }]));
    expect(told).toMatchObject({ status: 'delivered', deliveredAt: hours(1) });
    expect(JSON.stringify(told)).not.toContain(SALES.id);
  });
});

describe('a shipment', () => {
  const refused = expect.objectContaining({ code: 'conflict' });

  test('is dispatched once', () => {
    expect(sent).toMatchObject({
      status: 'dispatched',
      dispatchedBy: SALES,
      carrier: 'DHL',
      dispatchedAt: AT,
    });
    expect(() => dispatch(sent, { carrier: 'DHL', trackingNumber: '2' }, AT, SALES)).toThrow(refused);
  });

  test('that has left can not be voided, a void one not be dispatched nor tracked', () => {
    const void_ = voided(created, AT);
    expect(() => voided(sent, AT)).toThrow(refused);
    expect(() => dispatch(void_, { carrier: 'DHL', trackingNumber: '2' }, AT, SALES)).toThrow(refused);
    expect(() => track(void_, { status: 'delivered' }, AT, SALES)).toThrow(refused);
    expect(() => track(created, { status: 'delivered' }, AT, SALES)).toThrow(refused);
  });

  test('never takes a way that is not listed', () => {
    fc.assert(
      fc.property(reports, ({ shuffled }) => {
        let before = sent;
        for (const event of shuffled) {
          const after = track(before, event, AT, SALES);
          if (after.status !== before.status) expect(TRANSITIONS[before.status]).toContain(after.status);
          before = after;
        }
      }),
    );
  });

  test('can come into every status, and out of every one that is not an end', () => {
    const reached = new Set(['created', ...Object.values(TRANSITIONS).flat()]);
    expect([...reached].sort()).toEqual([...shipmentStatus.options].sort());
    const ends = shipmentStatus.options.filter((s) => TRANSITIONS[s].length === 0);
    expect(ends).toEqual(['delivered', 'void']);
    for (const status of ends)
      expect(hasArrived({ ...sent, status }) || !hasLeft({ ...sent, status })).toBe(true);
  });
});
