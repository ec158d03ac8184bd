import type { Asked } from '../support/stack.ts';
import type { Stand } from './stand.ts';

/** What a route is asked; whatever that needs is made first, and is not measured. */
export type Scene = (stand: Stand) => Promise<Asks> | Asks;

export interface Asks extends Omit<Asked, 'body' | 'method'> {
  body?: object;
}

/** By the names of the routes, several to a route with more words after its name: `listStock, of many`. */
export type Scenes<R extends string> = Readonly<Partial<Record<R | `${R}, ${string}`, Scene>>>;

/** Whose ledger has so many entries, and where. */
export const SKU = 'BOLT';
export const HERE = 'HAM';
/** Another, which is kept by lots. */
export const IN_LOTS = 'PASTE';
export const goods = { sku: SKU, warehouse: HERE };
export const one = [{ sku: SKU, quantity: '1' }];

export const WHEN = '2026-03-10T12:05:00.000Z';
