import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, inTurn } from '../../functions/inventory/purchasing/allocating.ts';
import type { Peg } from '../../functions/inventory/purchasing/model.ts';
import { newId } from '../../functions/shared/ids.ts';

const DAYS = ['2026-03-05', '2026-03-06', '2026-03-07'] as const;
const ORDERS = Array.from({ length: 4 }, () => newId('ord'));

const peg: fc.Arbitrary<Peg> = fc
  .record({
    orderId: fc.constantFrom(...ORDERS),
    part: fc.constantFrom('backorder', 'complete'),
    quantity: fc.integer({ min: 1, max: 9000 }),
    share: fc.integer({ min: 0, max: 100 }),
    dueOn: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
    priority: fc.option(fc.constantFrom('low' as const, 'normal' as const, 'high' as const), {
      nil: undefined,
    }),
  })
  .map(({ share, dueOn, priority, ...one }) => ({
    ...one,
    received: Math.floor((one.quantity * share) / 100),
    taken: 0,
    ...(dueOn ? { dueOn } : {}),
    ...(priority ? { priority } : {}),
  }));
const pegs = fc.array(peg, { maxLength: 8 });
const quantity = fc.integer({ min: 0, max: 30_000 });

const sum = (all: readonly Peg[], of: (one: Peg) => number) => all.reduce((total, one) => total + of(one), 0);
const open = (one: Peg) => one.quantity - one.received;

describe('what came in is given to whoever waits', () => {
  test('all of it or as much as is waited for, to each no more than it waits for', () => {
    fc.assert(
      fc.property(pegs, quantity, (before, came) => {
        const after = allocate(came, before);
        const given = sum(after, (one) => one.received) - sum(before, (one) => one.received);
        expect(given).toBe(Math.min(came, sum(before, open)));
        for (const [i, one] of after.entries()) {
          expect(open(one)).toBeGreaterThanOrEqual(0);
          expect({ ...one, received: before[i]?.received }).toEqual(before[i]);
          expect(one.received).toBeGreaterThanOrEqual(before[i]?.received ?? 0);
        }
      }),
    );
  });

  test('in turn: nobody gets anything while somebody before it still waits', () => {
    fc.assert(
      fc.property(pegs, quantity, (before, came) => {
        const order = inTurn(before).map((one) => before.indexOf(one));
        const after = allocate(came, before);
        const short = order.findIndex((i) => open(after[i] as Peg) > 0);
        if (short < 0) return;
        for (const i of order.slice(short + 1)) expect(after[i]).toEqual(before[i]);
      }),
    );
  });

  test('in two receipts as in one', () => {
    fc.assert(
      fc.property(pegs, quantity, quantity, (before, first, second) => {
        expect(allocate(second, allocate(first, before))).toEqual(allocate(first + second, before));
      }),
    );
  });
});

describe('whose turn it is', () => {
  const [early = '', later = ''] = ORDERS;
  const waiting = (orderId: string, over: Partial<Peg> = {}): Peg => ({
    orderId,
    part: 'backorder',
    quantity: 1000,
    received: 0,
    taken: 0,
    dueOn: DAYS[1],
    ...over,
  });

  test.each([
    ['the day before the priority', { dueOn: DAYS[0], priority: 'low' }, { priority: 'high' }],
    ['the priority before the arrival', { priority: 'high' }, {}],
    ['normal where nothing is said', {}, { priority: 'low' }],
    ['what waited before days were kept', { dueOn: undefined, priority: 'low' }, { dueOn: DAYS[0] }],
  ] as const)('goes by %s', (_, first, second) => {
    const turns = [waiting(early, second as Partial<Peg>), waiting(later, first as Partial<Peg>)];
    expect(inTurn(turns).map((one) => one.orderId)).toEqual([later, early]);
  });

  test('goes by the arrival of the orders, wherever they stand on the paper', () => {
    expect(inTurn([waiting(later), waiting(early)]).map((one) => one.orderId)).toEqual([early, later]);
  });

  test('is each once, whatever stands before it', () => {
    fc.assert(
      fc.property(pegs, (all) => {
        const turns = inTurn(all);
        expect(turns).toHaveLength(all.length);
        expect(new Set(turns)).toEqual(new Set(all));
      }),
    );
  });
});
