import { z } from 'zod';
import {
  eachOnce,
  eachSkuOnce,
  reference,
  resourceFields,
  sku,
  text,
  warehouseCode,
} from '../shared/fields.ts';
import { currency } from '../shared/money.ts';
import { patchOf } from '../shared/patch.ts';
import { positiveQuantity, unitPrice, weight } from '../shared/quantity.ts';
import { message } from '../shared/texts/message.ts';
import { furtherUnit } from '../shared/units.ts';
import { supply } from './supply-model.ts';

/**
 * List price per unit in one currency, and the floor below which a sale needs review; both are without tax unless
 * told.
 */
export const price = z.strictObject({
  currency,
  unitPrice,
  floor: unitPrice.optional(),
  taxIncluded: z.boolean().optional(),
});

/** What one unit costs us, by which margins are told. */
export const cost = z.strictObject({ currency, unitCost: unitPrice });

/** Where it lies in a warehouse. People walk along the names, in which 2 comes before 10. */
export const bin = z.strictObject({ warehouse: warehouseCode, bin: text(20) });

/** More are made of parts of their own: what is made at once is booked in one transaction. */
const MOST_COMPONENTS = 12;

/** What one unit of a product takes of another when it is made in our own works. */
export const component = z.strictObject({ sku, quantity: positiveQuantity });
export type Component = z.output<typeof component>;

const own = {
  name: text(200),
  /** The caller's own name for this product, where the SKU isn't that. */
  reference: reference.optional(),
  nameZh: text(200).optional(),
  /** By which statistics gather it with others. */
  category: text(60).optional(),
  /** What stock is kept and priced in. */
  unit: z.enum(['pcs', 'kg', 'g', 'm', 'm2', 'l', 'box', 'set']),
  /** Decimals a quantity of this product may have: 0 for pieces, up to 3 for goods by weight. */
  quantityDecimals: z.int().min(0).max(3),
  /** What it may be ordered, received and counted in besides: a box of 12. */
  units: z
    .array(furtherUnit)
    .max(10)
    .check(eachOnce((u: { code: string }) => u.code, message('must name each unit once')))
    .optional(),
  taxCode: text(40),
  /** What China's tax platform classifies it as (商品和服务税收编码). */
  fapiaoCode: z
    .string()
    .regex(/^\d{19}$/, message('must be a number of {digits} digits', { digits: 19 }))
    .optional(),
  /** What one unit weighs, with its packing. */
  weightKg: weight.optional(),
  bins: z
    .array(bin)
    .max(20)
    .check(eachOnce((b: { warehouse: string }) => b.warehouse, message('must name each warehouse once')))
    .optional(),
  supply,
  /** Its bill of materials. */
  components: z.array(component).min(1).max(MOST_COMPONENTS).check(eachSkuOnce).optional(),
  prices: z
    .array(price)
    .min(1)
    .max(12)
    .check(eachOnce((p: { currency: string }) => p.currency, message('must name each currency once'))),
  cost: cost.optional(),
  /** Of a product that is kept by lots: how long one is good, where a receipt doesn't say until when. */
  shelfLifeDays: z.int().min(1).max(7300).optional(),
  active: z.boolean(),
};

/** Whether stock of it is kept by lots that expire; said once, since what is there already is in lots or isn't. */
const tracked = z.enum(['lot']).optional();

export const productInput = z.strictObject({ sku, ...own, tracked, active: own.active.default(true) });
export const productPatch = patchOf(own);
export const product = z.object({ sku, ...own, tracked, ...resourceFields });
export type Product = z.output<typeof product>;
export type ProductInput = z.output<typeof productInput>;
export type ProductPatch = z.output<typeof productPatch>;
