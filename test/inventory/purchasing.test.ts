import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draft } from '../../functions/inventory/purchasing/drafting.ts';
import type { PurchaseOrder } from '../../functions/inventory/purchasing/model.ts';
import {
  arrivedFor,
  book,
  heldOf,
  outstandingFor,
  taken,
  unpeg,
} from '../../functions/inventory/purchasing/rules.ts';
import { send as sendBy } from '../../functions/inventory/purchasing/sending.ts';
import { newId } from '../../functions/shared/ids.ts';
import { AT, aProduct, SALES } from '../support/samples.ts';

const LIMITS = [{ currency: 'EUR', amount: 1_000_000 }] as const;
const price = { currency: 'EUR', unitPrice: '4.00' } as const;
const own = { kind: 'production', leadTimeDays: 12 } as const;
const PRODUCTS = new Map(
  [
    aProduct(),
    aProduct({ sku: 'NUT', supply: { kind: 'purchase', supplier: 'Lieferwerk AG', leadTimeDays: 9, price } }),
    aProduct({ sku: 'PUMP', supply: own }),
    aProduct({ sku: 'VALVE', supply: own }),
    aProduct({ sku: 'BOOK', supply: { kind: 'purchase', supplier: 'Verlag', leadTimeDays: 2 } }),
  ].map((p) => [p.sku, p]),
);
const ORDER = newId('ord');
const need = (...skus: string[]) => skus.map((sku) => ({ sku, quantity: 5000 }));
const order = (orderId = ORDER) => ({ orderId, part: 'backorder', warehouse: 'HAM', at: AT });
const bought = (): PurchaseOrder =>
  draft(undefined, need('BOLT', 'NUT'), { products: PRODUCTS, suppliers: new Map() }, order());
const send = (po: PurchaseOrder, at: string) =>
  sendBy(po, { via: 'telephone', supplier: undefined }, at, SALES, LIMITS);

/** One line that several orders wait for, as it would be after the buyer has put their needs together. */
const shared = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 4 }).map((wants) => {
  const po = send(bought(), AT);
  const pegs = wants.map((quantity) => ({
    orderId: newId('ord'),
    part: 'backorder',
    quantity,
    received: 0,
    taken: 0,
  }));
  const quantity = wants.reduce((a, b) => a + b, 0);
  const [line] = po.lines;
  if (!line) throw new Error('no line');
  return { ...po, lines: [{ ...line, quantity, pegs }] };
});

type Event = { kind: 'receive'; quantity: number } | { kind: 'take' | 'leave'; peg: number };
const receipt = fc.record({
  kind: fc.constant('receive' as const),
  quantity: fc.integer({ min: 1, max: 9000 }),
});
const pick = fc.record({ kind: fc.constantFrom('take' as const, 'leave' as const), peg: fc.nat(3) });
const events: fc.Arbitrary<Event[]> = fc.array(fc.oneof(receipt, pick), { maxLength: 15 });

interface Ledger {
  po: PurchaseOrder;
  cameIn: number;
  free: number;
  handedOver: number;
  released: number;
}

/** Plays events and keeps its own accounts of where the goods must be. */
function play(start: PurchaseOrder, all: readonly Event[]): Ledger {
  const names = start.lines[0]?.pegs.map((p) => p.orderId) ?? [];
  const ledger: Ledger = { po: start, cameIn: 0, free: 0, handedOver: 0, released: 0 };
  for (const event of all)
    if (event.kind === 'receive') receiveInto(ledger, event.quantity);
    else endPeg(ledger, event.kind, names[event.peg % names.length] ?? '');
  return ledger;
}

function receiveInto(ledger: Ledger, quantity: number): void {
  const { po, arrivals } = book(ledger.po, { lines: [{ sku: 'BOLT', quantity }] }, AT, SALES);
  ledger.po = po;
  ledger.cameIn += quantity;
  ledger.free += quantity - (arrivals[0]?.forOrders ?? 0);
}

function endPeg(ledger: Ledger, kind: 'take' | 'leave', orderId: string): void {
  const arrived = arrivedFor(ledger.po, orderId, 'backorder').reduce((sum, d) => sum + d.quantity, 0);
  ledger[kind === 'take' ? 'handedOver' : 'released'] += arrived;
  ledger.po =
    kind === 'take' ? taken(ledger.po, orderId, 'backorder', AT, ['BOLT']) : unpeg(ledger.po, orderId, AT);
}

describe('receipts', () => {
  test('are free, held, handed over or released again, and nothing else', () => {
    fc.assert(
      fc.property(shared, events, (start, all) => {
        const { po, cameIn, free, handedOver, released } = play(start, all);
        expect(po.lines[0]?.received).toBe(cameIn);
        expect(free + heldOf(po, 'BOLT') + handedOver + released).toBe(cameIn);
        expect(po.receipts.flatMap((r) => r.lines).reduce((sum, l) => sum + l.quantity, 0)).toBe(cameIn);
      }),
      { numRuns: 300 },
    );
  });

  test('give no order more than it waits for, and hand over no more than came in', () => {
    fc.assert(
      fc.property(shared, events, (start, all) => {
        for (const peg of play(start, all).po.lines[0]?.pegs ?? []) {
          expect(peg.received).toBeLessThanOrEqual(peg.quantity);
          expect(peg.taken).toBeLessThanOrEqual(peg.received);
          expect(peg.taken).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('serve the oldest peg first', () => {
    fc.assert(
      fc.property(shared, fc.integer({ min: 1, max: 40_000 }), (start, quantity) => {
        const { po } = book(start, { lines: [{ sku: 'BOLT', quantity }] }, AT, SALES);
        const pegs = po.lines[0]?.pegs ?? [];
        const short = pegs.findIndex((p) => p.received < p.quantity);
        if (short >= 0) for (const later of pegs.slice(short + 1)) expect(later.received).toBe(0);
      }),
    );
  });

  test('what is outstanding shrinks to nothing as it comes in', () => {
    const po = bought();
    expect(outstandingFor(po, ORDER, 'backorder')).toBe(10_000);
    const { po: half } = book(po, { lines: [{ sku: 'BOLT', quantity: 5000 }] }, AT, SALES);
    expect(half.status).toBe('partly-received');
    expect(outstandingFor(half, ORDER, 'backorder')).toBe(5000);
    const { po: all } = book(half, { lines: [{ sku: 'NUT', quantity: 6000 }] }, AT, SALES);
    expect(all.status).toBe('received');
    expect(outstandingFor(all, ORDER, 'backorder')).toBe(0);
    expect(arrivedFor(all, ORDER, 'backorder')).toEqual(need('BOLT', 'NUT'));
    expect(arrivedFor(all, ORDER, 'HAM')).toEqual([]);
  });

  test('are refused of what is not on it, and of what is cancelled', () => {
    const lines = [
      { sku: 'BOLT', quantity: 1000 },
      { sku: 'BOOK', quantity: 1000 },
    ];
    expect(() => book(bought(), { lines }, AT, SALES)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer: '/lines/1/sku' })] }),
    );
    const cancelled = unpeg(bought(), ORDER, AT);
    expect(() => book(cancelled, { lines: need('BOLT') }, AT, SALES)).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
  });
});

describe('an order that no longer waits', () => {
  test('takes its share off a draft, and the draft with it when it was alone', () => {
    const after = unpeg(bought(), ORDER, AT);
    expect(after.status).toBe('cancelled');
    expect(after.lines.map((l) => [l.quantity, l.pegs])).toEqual([
      [0, []],
      [0, []],
    ]);
  });

  test('leaves the others their share', () => {
    fc.assert(
      fc.property(shared, (start) => {
        const [first, ...others] = start.lines[0]?.pegs ?? [];
        fc.pre(others.length > 0);
        const after = unpeg({ ...start, status: 'draft' }, first?.orderId ?? '', AT);
        expect(after.status).toBe('draft');
        expect(after.lines[0]?.pegs).toEqual(others);
        expect(after.lines[0]?.quantity).toBe(others.reduce((sum, p) => sum + p.quantity, 0));
      }),
    );
  });

  test('leaves what the supplier has already been sent as it is', () => {
    const sent = send(bought(), AT);
    const after = unpeg(sent, ORDER, AT);
    expect(after.status).toBe('sent');
    expect(after.lines.map((l) => [l.quantity, l.pegs])).toEqual([
      [5000, []],
      [5000, []],
    ]);
    const { arrivals } = book(after, { lines: need('BOLT') }, AT, SALES);
    expect(arrivals).toEqual([{ sku: 'BOLT', quantity: 5000, forOrders: 0, expected: 5000 }]);
  });

  test.each([
    ['by its terms is over with what is made', { orderMultiple: 4000 }, 1000, 'closed'],
    ['for stock, too, goes on for that', { forStock: 3000 }, 3000, 'partly-received'],
  ])('leaves production that was never sent to who else wants of it: one %s', (_, more, quantity, status) => {
    const made = draft(undefined, need('PUMP'), { products: PRODUCTS, suppliers: new Map() }, order());
    const lines = made.lines.map((line) => ({ ...line, ...more, quantity: 8000 }));
    const begun = book({ ...made, lines }, { lines: [{ sku: 'PUMP', quantity: 1000 }] }, AT, SALES).po;
    const after = unpeg(begun, ORDER, AT);
    expect(after).toMatchObject({ status, lines: [{ quantity, received: 1000, pegs: [] }] });
    const sent = send(begun, AT);
    expect(unpeg(sent, ORDER, AT)).toMatchObject({ status: 'partly-received', lines: [{ quantity: 8000 }] });
  });

  test('leaves production that was never sent with what the others still wait for', () => {
    const supplies = { products: PRODUCTS, suppliers: new Map() };
    const other = newId('ord');
    const both = draft(
      draft(undefined, need('PUMP'), supplies, order()),
      [{ sku: 'PUMP', quantity: 2000 }],
      supplies,
      order(other),
    );
    const begun = book(both, { lines: [{ sku: 'PUMP', quantity: 1000 }] }, AT, SALES).po;
    const after = unpeg(begun, ORDER, AT);
    expect(after).toMatchObject({ status: 'partly-received', lines: [{ quantity: 3000 }] });
    expect(unpeg(after, other, AT)).toMatchObject({ status: 'closed', lines: [{ quantity: 1000 }] });
  });

  test('is sent once only', () => {
    expect(() => send(send(bought(), AT), AT)).toThrow(expect.objectContaining({ code: 'conflict' }));
  });
});
