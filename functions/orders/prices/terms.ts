import type { Product } from '../../catalog/index.ts';
import type { Customer } from '../../customers/index.ts';
import type { Agreed, Offer } from '../../pricing/index.ts';
import type { Currency } from '../../shared/money.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Order, OrderInput, OrderLineInput } from '../model.ts';

/** What an order is priced by. */
export interface Terms {
  /** Its prices include tax or don't, whatever those that they come of do. */
  customer: Customer;
  products: ReadonlyMap<string, Product>;
  /** What contracts agree on, by SKU. */
  agreed?: ReadonlyMap<string, Agreed>;
  /** What price lists offer, by SKU; they had no say in what was sold elsewhere. */
  offers?: ReadonlyMap<string, readonly Offer[]>;
  settings: Settings;
  currency: Currency;
  maySetPrices: boolean;
}

/** What of an order prices depend on; a line that was sold long ago brings the tax rate of then. */
export interface Priceable extends Pick<OrderInput, 'discountPercent' | 'freight'> {
  lines: readonly PriceableLine[];
}
export type PriceableLine = OrderLineInput & { taxRate?: string | undefined };

/** What prices come to. */
export type Priced = Pick<Order, 'lines' | 'discountPercent' | 'freight' | 'totals'>;

/** With how much of a line's product the whole order asks for. */
export type InOrder = Terms & { ordered: Thousandths };
