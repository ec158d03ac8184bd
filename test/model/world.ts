import { type Product, products } from '../../functions/catalog/index.ts';
import { recordCustomer } from '../../functions/customers/create.ts';
import { parseLevel } from '../../functions/inventory/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { transact } from '../../functions/shared/table.ts';
import { now } from '../../functions/shared/time.ts';
import { fitOf, hasLeft, type Shipment } from '../../functions/shipping/index.ts';
import { audit } from '../../infra/audit/audit.ts';
import { CHECKS } from '../../infra/audit/checks/index.ts';
import { aCustomer, aProduct } from '../support/samples.ts';
import { assertServed, hear } from './hearing.ts';
import { Life } from './lives.ts';
import { clear, everything, known } from './store.ts';

export const SKUS = ['BOLT', 'NUT', 'FRAME', 'PASTE'] as const;
/** One of them is made in our own works, each of so many of another. */
export const MADE = { sku: 'FRAME', of: 'BOLT', takes: 2 };
/** One of them is worth so much that nobody adjusts many alone. */
const DEAR = 'NUT';
/** One of them has another supplier, too, and costs less the more is ordered. */
export const SEVERAL = { sku: 'NUT', other: 'Fernwerk' };
/** One of them is kept by lots. */
export const inLots = (sku: string): Pick<Product, 'tracked'> => (sku === 'PASTE' ? { tracked: 'lot' } : {});
export const WAREHOUSES = ['HAM', 'SHA'] as const;

/** What should be on hand, by what was done: `SKU warehouse`, in pieces. */
export type Expected = Map<string, number>;
export const place = (sku: string, warehouse: string): string => `${sku} ${warehouse}`;

/** No machine waits here, so that whoever sits still is not stalled; and nobody follows the stream and counts. */
export const { stalled: _, counted: __, dealt: ___, ...WITHOUT_MACHINE } = CHECKS;

/** What they cost, some of them in parts of a cent. */
const COSTS: Record<string, string> = { BOLT: '1.25', NUT: '4.333333', FRAME: '3.00' };
const costOf = (sku: string): Pick<Product, 'cost'> =>
  COSTS[sku] ? { cost: { currency: 'EUR', unitCost: COSTS[sku] } } : {};

const special = (sku: string): Partial<Product> =>
  sku === MADE.sku
    ? {
        ...costOf(sku),
        supply: { kind: 'production', leadTimeDays: 1 },
        components: [{ sku: MADE.of, quantity: MADE.takes * 1000 }],
      }
    : {
        ...inLots(sku),
        ...costOf(sku),
        ...(sku === DEAR ? { prices: [{ currency: 'EUR', unitPrice: '150.00' }] } : {}),
        ...(sku === SEVERAL.sku ? { supply: several } : {}),
      };

const costs = (unitPrice: string, less: string) => ({
  currency: 'EUR' as const,
  unitPrice,
  breaks: [{ from: 3000, unitPrice: less }],
});
const several: Product['supply'] = {
  kind: 'purchase',
  supplier: 'Lieferwerk AG',
  leadTimeDays: 5,
  price: costs('4.00', '3.50'),
  others: [{ supplier: SEVERAL.other, leadTimeDays: 30, orderMultiple: 4000, price: costs('3.00', '2.50') }],
};

/** A business with few products, its orders, and everything else that moves their stock; a store of its own. */
export class World {
  readonly lives: Life[] = [];
  readonly transfers: string[] = [];
  /** Adjustments that were too much for one person. */
  readonly asked: string[] = [];
  /** Kept for quotes. */
  readonly kept: string[] = [];
  readonly customer = aCustomer({ invoiceEmail: undefined });
  /** One invoice for each of its orders. */
  readonly byOrder = aCustomer({ invoiceEmail: undefined, invoicing: 'order' });
  /** One invoice for all that left for it in a month. */
  readonly byMonth = aCustomer({ invoiceEmail: undefined, invoicing: 'month' });
  private readonly out = new Set<string>();
  private readonly back = new Set<string>();

  /** @param expected is told of what the warehouses' own work moves */
  constructor(
    private readonly expected: Expected,
    private readonly skus: readonly string[] = SKUS,
    private readonly more: (sku: string) => Partial<Product> = special,
  ) {}

  async open(): Promise<void> {
    await clear();
    const made = this.skus.map((sku) => products.create(aProduct({ sku, name: sku, ...this.more(sku) })));
    await transact([...[this.customer, this.byOrder, this.byMonth].flatMap(recordCustomer), ...made]);
  }

  add(change: number, sku: string, warehouse: string): void {
    const at = place(sku, warehouse);
    this.expected.set(at, (this.expected.get(at) ?? 0) + change);
  }

  start(orderId: string): Life {
    const life = new Life(orderId, (shipment, way) => this.moved(shipment, way));
    this.lives.push(life);
    return life;
  }

  private moved(shipment: Shipment, way: 'out' | 'back'): void {
    const { id } = shipment;
    const counted = way === 'out' ? this.out : this.back;
    const so = way === 'out' ? hasLeft(shipment) : shipment.status === 'returned';
    if (!so || counted.has(id)) return;
    counted.add(id);
    for (const { sku, quantity } of way === 'out' ? shipment.lines : fitOf(shipment))
      this.add((way === 'out' ? -quantity : quantity) / 1000, sku, shipment.warehouse);
  }

  /** Whoever follows the table's changes catches up. */
  hear = hear;

  /**
   * @throws Error saying which rule of the store is broken, where something is on hand that shouldn't be, or who waits for
   * what lies free, once all changes were heard of
   */
  async assertSound(): Promise<void> {
    await this.hear();
    const items = await everything();
    const { violations } = await audit(items, now(), WITHOUT_MACHINE);
    if (violations.length > 0) throw new Error(JSON.stringify(violations, undefined, 1));
    const levels = this.levels();
    // What an order gives back is offered once it is cancelled, which is a step later.
    if (!items.some(({ sk, status }) => sk === 'ORDER' && status === 'cancelling')) assertServed(levels);
    const there = new Map(levels.map((l) => [place(l.sku, l.warehouse), l.onHand / 1000]));
    for (const at of new Set([...there.keys(), ...this.expected.keys()])) {
      const [found, wanted] = [there.get(at) ?? 0, this.expected.get(at) ?? 0];
      if (found !== wanted) throw new Error(`${at}: ${found} on hand, ${wanted} by what was done`);
    }
  }

  private levels() {
    const places = this.skus.flatMap((sku) => WAREHOUSES.map((warehouse) => keys.stockLevel(sku, warehouse)));
    return known(places).map(parseLevel);
  }
}
