import type { Product } from '../catalog/index.ts';
import type { Thousandths } from '../shared/quantity.ts';
import type { Write } from '../shared/table.ts';
import type { LotsChange } from './lots/changing.ts';
import type { Movement } from './model.ts';

/** A quantity of one SKU in one warehouse. */
export interface Goods {
  sku: string;
  warehouse: string;
  quantity: Thousandths;
}

/** What a product costs, as it was in some version. */
export type Costed = Pick<Product, 'cost' | 'version'>;

/** Goods that move, with what that changes of their lots where the product is kept by lots. */
export interface Moved extends Goods {
  /** By which they are worth something; nothing where nobody knows it. */
  product: Costed | undefined;
  lots?: LotsChange | undefined;
}

/** A part of what moves goods; of the movement itself how much they are worth, less than nothing when they leave. */
export interface StockWrite extends Write {
  worth?: number | undefined;
}

/** Why stock moved, who moved it, and what document says so. */
export interface Cause
  extends Pick<Movement, 'kind' | 'reason' | 'reference' | 'at' | 'by' | 'share' | 'supplier'> {
  /** Of the movement, where whoever causes it must know. */
  id?: string;
  /** When what moves was ordered. */
  orderedAt?: string;
  /** When what never came was booked. */
  cameAt?: string;
}
