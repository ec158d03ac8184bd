import { z } from 'zod';
import { below, keys } from '../shared/keys.ts';
import { currency } from '../shared/money.ts';
import { type ListOptions, listBelow, type Page } from '../shared/paging.ts';
import { getItem, getItems, type Item, queryAll, queryBetween } from '../shared/table.ts';
import { type HeldFor, type Movement, movement, type Reservation, type StockLevel } from './model.ts';
import { parseMonth, type StockMonth } from './months.ts';

/** Levels are kept as numbers, since the table itself adds to them and compares them. */
const storedLevel = z.object({
  sku: z.string(),
  warehouse: z.string(),
  onHand: z.int(),
  reserved: z.int(),
  available: z.int(),
  version: z.int().default(0),
  incoming: z.int().default(0),
  lots: z
    .array(z.object({ lot: z.string(), expiresOn: z.string(), onHand: z.int(), leaving: z.int() }))
    .optional(),
  expired: z.int().optional(),
  lotsVersion: z.int().optional(),
  countedAt: z.string().optional(),
  worth: z.int().optional(),
  currency: currency.optional(),
  costVersion: z.int().optional(),
});

/** A level with what only its changes need to know. */
export interface StoredLevel extends StockLevel {
  /** How often its lots were changed. */
  lotsVersion?: number | undefined;
  /** When a count corrected it last. */
  countedAt?: string | undefined;
}

export function parseLevel(item: Item): StoredLevel {
  const { worth, currency: of, costVersion: _, ...level } = storedLevel.parse(item);
  return worth === undefined || !of ? level : { ...level, value: { amount: worth, currency: of } };
}

/** Levels of all these SKUs in all these warehouses; where nothing ever was, there is none. */
export async function levelsOf(
  skus: readonly string[],
  warehouses: readonly string[],
): Promise<StoredLevel[]> {
  const wanted = skus.flatMap((sku) => warehouses.map((warehouse) => keys.stockLevel(sku, warehouse)));
  return (await getItems(wanted)).map(parseLevel);
}

/** The sums of a SKU's months from one on, over all warehouses. */
export async function monthsOf(sku: string, from: string): Promise<StockMonth[]> {
  const months = { from: keys.stockMonth(sku, from, ''), to: keys.stockMonth(sku, '9999-12', '~') };
  return (await queryBetween(months.from, months.to)).map(parseMonth);
}

export const levelsOfSku = async (sku: string): Promise<StoredLevel[]> =>
  (await queryAll(below.levels(sku))).map(parseLevel);

/** A line of a SKU's ledger. */
export async function findMovement(sku: string, id: string): Promise<Movement | undefined> {
  const item = await getItem(keys.movement(sku, id));
  return item && movement.parse(item);
}

/** One page of a SKU's stock ledger, newest first. */
export async function listMovements(sku: string, options: ListOptions): Promise<Page<Movement>> {
  const page = await listBelow(below.movements(sku), options);
  return { ...page, items: page.items.map((item) => movement.parse(item)) };
}

const storedReservation = z.object({
  sku: z.string(),
  warehouse: z.string(),
  holder: z.string(),
  quantity: z.int(),
});

export const parseReservation = (item: Item): Reservation => storedReservation.parse(item);

/** One page of what is held of a SKU, warehouse by warehouse, and for whom. */
export async function listHeld(sku: string, options: ListOptions): Promise<Page<HeldFor>> {
  const page = await listBelow(below.reservations(sku), options);
  const held = page.items.map(parseReservation).filter(({ quantity }) => quantity > 0);
  return { ...page, items: held.map(heldFor) };
}

function heldFor({ holder: named, ...goods }: Reservation): HeldFor {
  const [holder = '', part] = named.split('#');
  return { ...goods, holder, ...(part ? { part } : {}) };
}

/** What these holders still have of these goods. */
export async function reservationsOf(
  wanted: readonly { sku: string; warehouse: string; holder: string }[],
): Promise<Reservation[]> {
  const found = await getItems(wanted.map((w) => keys.reservation(w.sku, w.warehouse, w.holder)));
  return found.map(parseReservation).filter((r) => r.quantity > 0);
}

/** All that is reserved of a SKU in a warehouse, for whomever. */
export const reservationsIn = async (sku: string, warehouse: string): Promise<Reservation[]> =>
  (await queryAll(below.reservations(sku, warehouse))).map(parseReservation);
