import { products } from '../../../functions/catalog/index.ts';
import { customers } from '../../../functions/customers/index.ts';
import { seal } from '../../../functions/ledger/sealing.ts';
import { entries } from '../../../functions/ledger/store.ts';
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

/** A business that has all it sells in stock; every other customer gets one invoice for an order. */
export class Business {
  readonly customers: readonly string[];
  private readonly books: ReadonlyMap<string, Kept>;
  private payments = 0;

  constructor(private readonly many: number) {
    this.customers = Array.from({ length: many }, (_, i) => `cus_${`${i}`.padStart(26, '0')}`);
    this.books = new Map(this.customers.map((id) => [id, new Kept()]));
  }

  /** @param pieces of each product at first */
  async open(pieces: number): Promise<void> {
    await clear();
    const invoicing = (i: number) => (i % 2 === 0 ? ('order' as const) : undefined);
    const made = this.customers.map((id, i) =>
      customers.create(
        aCustomer({ id, name: `Kunde ${i}`, ...(invoicing(i) && { invoicing: invoicing(i) }) }),
      ),
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
  async ship({ life, customerId, total }: Deal): Promise<void> {
    for (const { id } of shipmentsOf(await orderOf(life)))
      await post('/shipments/{id}/dispatch', { carrier: 'DHL', trackingNumber: '1' }, { id });
    await life.goOn();
    this.of(customerId).add(today(), total);
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
  async settle({ life: { id } }: Deal): Promise<void> {
    await bill({ step: 'Settle', orderId: id, run: { number: 0, at: now() } });
  }

  /** As the stream does with every new entry of the ledger. @returns how many there were */
  async seal(): Promise<number> {
    const all = await changes();
    const made = all.flatMap(({ before, after }) => (!before && after?.sk === 'ENTRY' ? [after] : []));
    for (const entry of made) await seal(entries.parse(entry));
    return made.length;
  }
}
