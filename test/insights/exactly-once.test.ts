import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Invoice } from '../../functions/billing/model.ts';
import { invoices } from '../../functions/billing/store.ts';
import { products } from '../../functions/catalog/store.ts';
import { customers } from '../../functions/customers/store.ts';
import { keepFigures } from '../../functions/insights/follow.ts';
import { fact, type Tally } from '../../functions/insights/model.ts';
import { tallies } from '../../functions/insights/store.ts';
import { nameOf, recount } from '../../functions/insights/tallying.ts';
import { newPastOrder } from '../../functions/orders/past.ts';
import { orders } from '../../functions/orders/store.ts';
import { documents } from '../../functions/shared/clients.ts';
import type { Settings } from '../../functions/shared/settings.ts';
import { type Item, transact } from '../../functions/shared/table.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { scan } from '../../infra/audit/scan.ts';
import { AT, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import { CUSTOMERS, creditOf, invoiceOf, type Line, orderOf, PRODUCTS } from './documents.ts';

let settings: Settings;
let stop: () => Promise<void>;
beforeAll(async () => {
  settings = useSettings();
  stop = await useTable();
  await transact([...PRODUCTS.map((p) => products.create(p)), ...CUSTOMERS.map((c) => customers.create(c))]);
});
afterAll(() => stop());

const lines = fc.array(
  fc.record({
    sku: fc.constantFrom(...PRODUCTS.map((p) => p.sku)),
    quantity: fc.integer({ min: 1, max: 40 }).map((n) => n * 1000),
  }),
  { minLength: 1, maxLength: 45 },
);

/** A sale with its order, its invoice and perhaps a credit note, or one from elsewhere. */
const sold = fc.record({
  customer: fc.constantFrom(...CUSTOMERS),
  lines,
  day: fc.integer({ min: -400, max: 0 }),
  back: fc.option(
    fc.integer({ min: 1, max: 40 }).map((n) => n * 1000),
    { nil: undefined },
  ),
  past: fc.boolean(),
});

interface Made {
  items: Item[];
  invoices: Invoice[];
  past: Line[];
}

function make({
  customer,
  lines,
  day,
  back,
  past,
}: typeof sold extends fc.Arbitrary<infer T> ? T : never): Made {
  const at = plusDays(AT, day);
  if (past) return makePast(customer, lines, at);
  const order = orderOf(settings, customer, lines, at);
  const invoice = invoiceOf(settings, order, customer, plusDays(at, 2));
  const notes = back ? [creditOf(settings, invoice, back, plusDays(at, 9))] : [];
  const issued = [invoice, ...notes];
  return { items: [orders.toItem(order), ...issued.map(invoices.toItem)], invoices: issued, past: [] };
}

function makePast(customer: (typeof CUSTOMERS)[number], lines: Line[], placedAt: string): Made {
  const input = { customerId: customer.id, reference: placedAt, status: 'settled' as const, placedAt };
  const priced = lines.map((line) => ({ ...line, unitPrice: '3' }));
  const known = { customer, products: new Map(PRODUCTS.map((p) => [p.sku, p])), settings };
  const order = newPastOrder({ ...input, lines: priced }, known, AT, SALES);
  return { items: [orders.toItem(order)], invoices: [], past: lines };
}

async function kept() {
  const all: Item[] = [];
  for await (const item of scan(documents, 'test')) all.push(item);
  const facts = all.flatMap(({ sk, value }) => (String(sk).startsWith('FACT#') ? [fact.parse(value)] : []));
  const sums = all.flatMap((item) => (String(item.sk).startsWith('TALLY#') ? [tallies.parse(item)] : []));
  return { facts, sums: new Map(sums.map((one) => [nameOf(one), one])) };
}

const plain = (all: Map<string, Tally>) =>
  new Map([...all].map(([name, one]) => [name, { ...one, version: 1 }]));

/** By hand, without what is tested: what was sold of each product. */
const netOf = ({ invoices: issued, past }: Made, sku: string): number =>
  issued.reduce(
    (sum, { kind, lines: all }) => {
      const net = all.reduce((own, l) => own + (l.sku === sku ? l.net.amount : 0), 0);
      return sum + (kind === 'invoice' ? net : -net);
    },
    past.reduce((sum, l) => sum + (l.sku === sku ? l.quantity * 0.3 : 0), 0),
  );

const everMade: Made[] = [];

test('records that come twice, late, at once and in any order count once, and equal a recount', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sold, { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
      async (all, random) => {
        const made = all.map(make);
        everMade.push(...made);
        for (const one of made)
          if (one.invoices.length > 0) await transact(one.invoices.map((i) => invoices.create(i)));
        const records = made.flatMap(({ items }) => [...items, ...items]);
        const shuffled = records
          .map((after) => ({ after, at: random.next().value }))
          .sort((a, b) => a.at - b.at);
        const half = Math.ceil(shuffled.length / 2);
        const deliver = async (some: typeof shuffled) => {
          for (const { after } of some) await keepFigures({ after });
        };
        await Promise.all([deliver(shuffled.slice(0, half)), deliver(shuffled.slice(half))]);
        const { facts, sums } = await kept();
        expect(plain(sums)).toEqual(plain(recount(facts)));
        for (const { sku } of PRODUCTS) {
          const months = [...sums.values()].filter(({ of, period }) => of === sku && period.length === 7);
          const net = months.reduce((sum, one) => sum + one.net, 0);
          expect(net).toBe(Math.round(everMade.reduce((sum, one) => sum + netOf(one, sku), 0)));
        }
      },
    ),
    { numRuns: 5, endOnFailure: true },
  );
});
