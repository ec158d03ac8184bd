import type { Supply } from '../../catalog/index.ts';
import type { Supplier } from './model.ts';

/** By what products call them. */
export type Suppliers = ReadonlyMap<string, Supplier>;

/** The record of whom a product is bought from, if there is one. */
export const recordOf = (supply: Supply | undefined, suppliers: Suppliers): Supplier | undefined =>
  suppliers.get(supply?.supplier ?? '');

/** How long what is ordered takes: as the product says or as its supplier does, whichever is longer. */
export const leadDaysOf = (supply: Supply | undefined, suppliers: Suppliers): number =>
  Math.max(supply?.leadTimeDays ?? 0, recordOf(supply, suppliers)?.leadTimeDays ?? 0);
