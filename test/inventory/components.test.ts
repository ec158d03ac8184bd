import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeShort } from '../../functions/inventory/purchasing/closing.ts';
import { draft, type Supplies, sourceOf } from '../../functions/inventory/purchasing/drafting.ts';
import { repeg } from '../../functions/inventory/purchasing/exchanging.ts';
import {
  ingredientsOf,
  isMadeOf,
  neededFor,
  outstandingOf,
  useUp,
  withNeeds,
} from '../../functions/inventory/purchasing/making.ts';
import type { PurchaseOrder } from '../../functions/inventory/purchasing/model.ts';
import { type Move, nextMove } from '../../functions/inventory/purchasing/moves.ts';
import { COMPONENTS } from '../../functions/inventory/purchasing/pegs.ts';
import { takesMore } from '../../functions/inventory/purchasing/room.ts';
import {
  arrivedFor,
  book,
  outstandingFor,
  taken,
  unpeg,
} from '../../functions/inventory/purchasing/rules.ts';
import { send } from '../../functions/inventory/purchasing/sending.ts';
import { purchaseOrders } from '../../functions/inventory/purchasing/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { MOST_TOLD } from '../../functions/shared/quantity.ts';
import { AT, aProduct, SALES } from '../support/samples.ts';

const LIMITS = [{ currency: 'EUR', amount: 1_000_000_000_000 }] as const;
const PUMP = aProduct({
  sku: 'PUMP',
  supply: { kind: 'production', leadTimeDays: 3 },
  components: [
    { sku: 'BOLT', quantity: 4000 },
    { sku: 'OIL', quantity: 350 },
  ],
});
const OIL = aProduct({ sku: 'OIL', quantityDecimals: 1 });
const SUPPLIES: Supplies = {
  products: new Map([PUMP, OIL, aProduct()].map((p) => [p.sku, p])),
  suppliers: new Map(),
};
const ORDERS = [newId('ord'), newId('ord'), newId('ord')];
const want = (orderId: string, part = 'backorder') => ({ orderId, part, warehouse: 'HAM', at: AT });

describe('what is needed', () => {
  const ingredient = fc.record({
    perUnit: fc.integer({ min: 1, max: 20_000 }),
    quantityDecimals: fc.integer({ min: 0, max: 3 }),
  });

  test('is never less than the exact quantity, and less than a step more', () => {
    fc.assert(
      fc.property(ingredient, fc.nat(1e9), (one, units) => {
        const step = 10 ** (3 - one.quantityDecimals);
        const needed = neededFor(units, one);
        expect(needed % step).toBe(0);
        const over = BigInt(needed) * 1000n - BigInt(units) * BigInt(one.perUnit);
        expect(over >= 0n && over < BigInt(step) * 1000n).toBe(true);
      }),
    );
  });

  test('of the largest quantities can still be told', () => {
    expect(neededFor(1e15, { perUnit: 1e12, quantityDecimals: 0 })).toBe(MOST_TOLD);
    const all = { sku: 'PUMP', quantity: MOST_TOLD };
    const po = draft(undefined, [all], SUPPLIES, want(newId('ord')));
    expect(() => purchaseOrders.toItem(po)).not.toThrow();
    expect(takesMore(po, [{ ...all, quantity: 1000 }], newId('ord'))).toBe(false);
  });

  test('is by the bill of materials of now, and another bill is another production order', () => {
    const po = draft(undefined, [{ sku: 'PUMP', quantity: 2000 }], SUPPLIES, want('ord_1'));
    expect(po).toMatchObject({ ready: false, components: [{ missing: 8000 }, { missing: 700 }] });
    expect(isMadeOf(po, ingredientsOf(PUMP, SUPPLIES.products))).toBe(true);
    const other = { ...PUMP, components: [{ sku: 'BOLT', quantity: 5000 }] };
    expect(isMadeOf(po, ingredientsOf(other, SUPPLIES.products))).toBe(false);
    expect(isMadeOf(po, undefined)).toBe(false);
  });

  test('a product with a bill of materials is made for itself, one without as ever', () => {
    expect(sourceOf('PUMP', SUPPLIES)).toBe('own works PUMP');
    const { components: _, ...plain } = PUMP;
    const supplies = { ...SUPPLIES, products: new Map([['PUMP', plain]]) };
    expect(sourceOf('PUMP', supplies)).toBe('own works');
    const po = draft(undefined, [{ sku: 'PUMP', quantity: 2000 }], supplies, want('ord_1'));
    expect([po.components, po.ready]).toEqual([undefined, undefined]);
  });

  test('damaged goods took components, too, and others are made in their place', () => {
    const po = draft(undefined, [{ sku: 'PUMP', quantity: 2000 }], SUPPLIES, want('ord_1'));
    const held = { ...po, components: po.components?.map((one) => ({ ...one, reserved: one.missing })) };
    const lines = [{ sku: 'PUMP', quantity: 1000, damaged: 1000 }];
    const { po: after, used } = useUp(book(withNeeds(held), { lines }, AT, SALES).po);
    expect(used).toMatchObject([
      { sku: 'BOLT', quantity: 8000, held: 8000, rest: 0 },
      { sku: 'OIL', quantity: 700, held: 700, rest: 0 },
    ]);
    expect(after).toMatchObject({ ready: false, components: [{ missing: 4000 }, { missing: 400 }] });
  });
});

/** A works with one production order, its suppliers, and stock that is counted beside the documents. */
interface Works {
  po: PurchaseOrder;
  sources: PurchaseOrder[];
  free: Map<string, number>;
}

const add = (free: Works['free'], sku: string, quantity: number) =>
  free.set(sku, (free.get(sku) ?? 0) + quantity);
const stockOf = ({ free }: Works) => [...free.values()];

function make(works: Works, move: Move): void {
  const { po } = works;
  const sign = { take: 1, reserve: 1, free: -1, leave: 0, buy: 0 }[move.kind];
  const components = po.components?.map((one) => {
    const quantity = move.goods.find((g) => g.sku === one.sku)?.quantity ?? 0;
    return { ...one, reserved: one.reserved + sign * quantity };
  });
  works.po = withNeeds(components ? { ...po, components } : po);
  for (const { sku, quantity } of move.goods) {
    if (move.kind === 'reserve') add(works.free, sku, -quantity);
    if (move.kind === 'free') add(works.free, sku, quantity);
  }
  if (move.kind === 'buy') buy(works, move);
  if ('source' in move) works.sources = works.sources.map((s) => (s === move.source ? handed(po, move) : s));
}

function handed({ id }: PurchaseOrder, move: Extract<Move, { source: PurchaseOrder }>): PurchaseOrder {
  const skus = move.goods.map(({ sku }) => sku);
  if (move.kind === 'take') return taken(move.source, id, COMPONENTS, AT, skus);
  const waiter = { orderId: id, part: COMPONENTS };
  return move.goods.reduce(
    (po, { sku, quantity }) => repeg(po, sku, waiter, { quantity: -quantity }, AT),
    move.source,
  );
}

function buy(works: Works, { goods }: Move): void {
  const open = works.sources.find((s) => s.status === 'draft');
  const after = draft(open, goods, SUPPLIES, want(works.po.id, COMPONENTS));
  works.sources = [...works.sources.filter((s) => s !== open), after];
}

function settle(works: Works): void {
  for (let moves = 0; ; moves++) {
    const move = nextMove(works.po, works.sources, works.free);
    if (!move) return;
    expect(moves).toBeLessThan(20);
    make(works, move);
    expect(Math.min(...stockOf(works))).toBeGreaterThanOrEqual(0);
  }
}

type Event =
  | { is: 'grow' | 'shrink' | 'make'; order: number; quantity: number }
  | { is: 'send' | 'close' | 'end' }
  | { is: 'bring' | 'find'; sku: string; quantity: number };
const units = fc.integer({ min: 1, max: 9 }).map((n) => n * 1000);
const sku = fc.constantFrom('BOLT', 'OIL');
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    is: fc.constantFrom('grow' as const, 'grow' as const, 'shrink' as const, 'make' as const),
    order: fc.nat(2),
    quantity: units,
  }),
  fc.record({
    is: fc.constantFrom('bring' as const, 'bring' as const, 'find' as const),
    sku,
    quantity: units,
  }),
  fc.record({ is: fc.constantFrom('send' as const, 'close' as const, 'end' as const) }),
);

function happen(works: Works, event: Event): void {
  const { po } = works;
  if (event.is === 'grow' && po.status === 'draft')
    works.po = draft(
      po,
      [{ sku: 'PUMP', quantity: event.quantity }],
      SUPPLIES,
      want(ORDERS[event.order] ?? ''),
    );
  if (event.is === 'shrink') works.po = unpeg(po, ORDERS[event.order] ?? '', AT);
  if (event.is === 'find') add(works.free, event.sku, event.quantity);
  if (event.is === 'make') produce(works, event.quantity);
  if (event.is === 'bring') bring(works, event.sku, event.quantity);
  if (event.is === 'send') works.sources = works.sources.map(sent);
  if (event.is === 'close') works.sources = works.sources.map(closed);
  if (event.is === 'end') works.po = closed(sent(po));
}

const sent = (po: PurchaseOrder): PurchaseOrder =>
  po.status === 'draft' ? send(po, { via: 'letter', supplier: undefined }, AT, SALES, LIMITS) : po;
const closed = (po: PurchaseOrder): PurchaseOrder =>
  po.status === 'sent' || po.status === 'partly-received' ? closeShort(po, 'r', AT, SALES) : po;

function produce(works: Works, quantity: number): void {
  if (!['draft', 'sent', 'partly-received'].includes(works.po.status)) return;
  const { po, used } = useUp(book(works.po, { lines: [{ sku: 'PUMP', quantity }] }, AT, SALES).po);
  if (used.some((one) => (works.free.get(one.sku) ?? 0) < one.quantity - one.held)) return;
  for (const one of used) add(works.free, one.sku, one.held - one.quantity);
  works.po = po;
}

function bring(works: Works, sku: string, quantity: number): void {
  const source = works.sources.find(
    (s) => s.lines.some((l) => l.sku === sku) && !['closed', 'cancelled'].includes(s.status),
  );
  if (!source) return;
  const { po, arrivals } = book(source, { lines: [{ sku, quantity }] }, AT, SALES);
  works.sources = works.sources.map((s) => (s === source ? po : s));
  for (const { forOrders } of arrivals) add(works.free, sku, quantity - forOrders);
}

const events = fc.array(event, { minLength: 1, maxLength: 25 });
function begin(): Works {
  const po = draft(undefined, [{ sku: 'PUMP', quantity: 3000 }], SUPPLIES, want(ORDERS[0] ?? ''));
  const works = { po, sources: [], free: new Map([['BOLT', 5000]]) };
  settle(works);
  return works;
}

test('whatever happens, a production order has and awaits just what it needs, and leaves nothing when it is over', () => {
  fc.assert(
    fc.property(events, (all) => {
      const works = begin();
      for (const event of all) {
        happen(works, event);
        settle(works);
        const { po, sources } = works;
        for (const one of po.components ?? []) {
          const open = sources.filter((s) => ['draft', 'sent', 'partly-received'].includes(s.status));
          const coming = open.flatMap((s) => s.lines.filter((l) => l.sku === one.sku)).flatMap((l) => l.pegs);
          const awaited = coming.reduce((sum, p) => sum + p.quantity - p.received, 0);
          expect(one.reserved + awaited).toBe(outstandingOf(po, one));
          expect(one.missing).toBe(awaited);
        }
        expect(po.ready).toBe(po.components?.every((one) => one.missing === 0));
        for (const source of sources) {
          expect(arrivedFor(source, po.id, COMPONENTS)).toEqual([]);
          const over = !['draft', 'sent', 'partly-received'].includes(po.status);
          if (over || source.status === 'closed') expect(outstandingFor(source, po.id, COMPONENTS)).toBe(0);
        }
      }
    }),
    { numRuns: 500 },
  );
});
