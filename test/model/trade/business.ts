import { expect } from 'vitest';
import { products } from '../../../functions/catalog/index.ts';
import { recordCustomer } from '../../../functions/customers/create.ts';
import { seal } from '../../../functions/ledger/sealing.ts';
import { entries } from '../../../functions/ledger/store.ts';
import { look } from '../../../functions/orders/facts.ts';
import { invoiceMonths } from '../../../functions/orders/monthly/run.ts';
import { handler as bill } from '../../../functions/orders/steps/bill.ts';
import { transact } from '../../../functions/shared/table.ts';
import { now } from '../../../functions/shared/time.ts';
import { aCustomer, aProduct } from '../../support/samples.ts';
import { post } from '../call.ts';
import { Life } from '../lives.ts';
import { orderOf, shipmentsOf } from '../seen.ts';
import { changes, clear } from '../store.ts';
import { costOf, Kept, PRICES, type Sku, totalOf } from './kept.ts';

export interface Deal {
  customerId: string;
  life: Life;
  /** Told by what was ordered. */
  total: number;
  /** The first line's product. */
  sku: Sku;
  owed: number;
}

export const today = (): string => now().slice(0, 10);
const euros = (amount: number) => ({ amount, currency: 'EUR' });

/** In turn: one invoice for an order, for a shipment, and twice for a month. */
const WAYS = ['order', undefined, 'month', 'month'] as const;

/** An invoice over a month is of several. */
const isPaid = async ({ life }: Deal): Promise<boolean> =>
  (await look.payment(await orderOf(life), { round: 1 })) === 'paid';

/** A business that has all it sells in stock. */
export class Business {
  readonly customers: readonly string[];
  private readonly books: ReadonlyMap<string, Kept>;
  private payments = 0;
  /** What left for who is invoiced by the month, until it is invoiced, and until all of its invoice is paid. */
  private unbilled: Deal[] = [];
  private unsettled: Deal[] = [];

  constructor(private readonly many: number) {
    this.customers = Array.from({ length: many }, (_, i) => `cus_${`${i}`.padStart(26, '0')}`);
    this.books = new Map(this.customers.map((id) => [id, new Kept()]));
  }

  /** @param pieces of each product at first */
  async open(pieces: number): Promise<void> {
    await clear();
    const invoicing = (i: number) => WAYS[i % WAYS.length];
    const made = this.customers.flatMap((id, i) =>
      recordCustomer(aCustomer({ id, name: `Kunde ${i}`, ...(invoicing(i) && { invoicing: invoicing(i) }) })),
    );
    const sold = Object.entries(PRICES).map(([sku, cents]) =>
      products.create(
        aProduct({ sku, name: sku, prices: [{ currency: 'EUR', unitPrice: (cents / 100).toFixed(2) }] }),
      ),
    );
    await transact([...made, ...sold]);
    const stock = { warehouse: 'HAM', change: `${pieces}`, kind: 'opening', reason: 'begin' };
    for (const sku of Object.keys(PRICES)) await post('/stock/adjustments', { sku, ...stock });
  }

  of(customerId: string): Kept {
    const kept = this.books.get(customerId);
    if (!kept) throw new Error(`nobody is ${customerId}`);
    return kept;
  }

  /** Until it stands ready. */
  async order(customer: number, lines: readonly { sku: Sku; quantity: number }[]): Promise<Deal> {
    const customerId = this.customers[customer % this.many] ?? '';
    const asked = lines.map(({ sku, quantity }) => ({ sku, quantity: `${quantity}` }));
    const { id } = await post('/orders', { customerId, lines: asked });
    const life = new Life(id, () => {});
    await life.goOn();
    const total = totalOf(lines);
    return { customerId, life, total, owed: total, sku: lines[0]?.sku ?? 'BOLT' };
  }

  /** All of it leaves at once, and is invoiced. */
  async ship(deal: Deal): Promise<void> {
    const { life, customerId, total } = deal;
    for (const { id } of shipmentsOf(await orderOf(life)))
      await post('/shipments/{id}/dispatch', { carrier: 'DHL', trackingNumber: '1' }, { id });
    await life.goOn();
    if (this.isMonthly(customerId)) this.unbilled.push(deal);
    else this.of(customerId).add(today(), total);
  }

  isMonthly = (customerId: string): boolean =>
    WAYS[this.customers.indexOf(customerId) % WAYS.length] === 'month';

  /** On the first of a month all that left before is invoiced, each customer's together. */
  async endMonth(): Promise<void> {
    expect((await invoiceMonths(now(), () => true)).failed).toBe(0);
    for (const [customerId, deals] of Map.groupBy(this.unbilled, (deal) => deal.customerId))
      this.of(customerId).add(
        today(),
        deals.reduce((sum, { total }) => sum + total, 0),
      );
    this.unbilled = [];
  }

  async deliver({ life }: Deal): Promise<void> {
    for (const { id } of shipmentsOf(await orderOf(life)))
      await post('/shipments/{id}/tracking-events', { status: 'delivered' }, { id });
    await life.goOn();
  }

  /** One piece of the first line, of which the price with tax is a whole number of cents. */
  async takeBack(deal: Deal): Promise<void> {
    const [shipment] = shipmentsOf(await orderOf(deal.life));
    const lines = [{ sku: deal.sku, quantity: '1' }];
    const { id } = await post('/returns', { shipmentId: shipment?.id, lines, reason: 'scratched' });
    await post('/returns/{id}/receipts', { lines }, { id });
    await post('/returns/{id}/inspections', { lines: [{ sku: deal.sku, restocked: '1' }] }, { id });
    const credit = costOf([{ sku: deal.sku, quantity: 1 }]);
    deal.owed -= credit;
    this.of(deal.customerId).add(today(), -credit);
  }

  /** @param amount in cents, of which what the order's invoice doesn't ask for stays with the customer */
  async pay(deal: Deal, amount: number): Promise<void> {
    const { invoiceIds } = await orderOf(deal.life);
    const toInvoice = Math.min(amount, deal.owed);
    const body = {
      ...{ customerId: deal.customerId, amount: euros(amount), reference: `P-${++this.payments}` },
      receivedAt: now(),
      allocations: [{ invoiceId: invoiceIds[0], amount: euros(toInvoice) }],
    };
    await post('/payments', body);
    deal.owed -= toInvoice;
    this.of(deal.customerId).add(today(), -amount);
  }

  /** As the machine does once its invoice is paid. */
  async settle(deal: Deal): Promise<void> {
    this.unsettled.push(deal);
    const paid: Deal[] = [];
    for (const one of this.unsettled) if (await isPaid(one)) paid.push(one);
    this.unsettled = this.unsettled.filter((one) => !paid.includes(one));
    for (const { life } of paid) {
      await life.goOn();
      await bill({ step: 'Settle', orderId: life.id, run: { number: 0, at: now() } });
    }
  }

  /** As the stream does with every new entry of the ledger. @returns how many there were */
  async seal(): Promise<number> {
    const all = await changes();
    const made = all.flatMap(({ before, after }) => (!before && after?.sk === 'ENTRY' ? [after] : []));
    for (const entry of made) await seal(entries.parse(entry));
    return made.length;
  }
}
