import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { countInDay } from '../../functions/inventory/days.ts';
import type { Goods } from '../../functions/inventory/goods.ts';
import { type Movement, movement } from '../../functions/inventory/model.ts';
import { countMovements } from '../../functions/inventory/months.ts';
import { documents } from '../../functions/shared/clients.ts';
import { concurrently } from '../../functions/shared/concurrently.ts';
import { env } from '../../functions/shared/env.ts';
import { newId } from '../../functions/shared/ids.ts';
import { type Key, keys } from '../../functions/shared/keys.ts';
import { getSettings } from '../../functions/shared/settings.ts';
import type { Item, Write } from '../../functions/shared/table.ts';
import { dayIn, laterDay, plusDays, plusSeconds } from '../../functions/shared/time.ts';
import { SALES } from '../support/samples.ts';

const DAYS = 200;
const QUARTER_SECONDS = 900;
/** At the end, back into the day before; there each has something in it, as where much moves. */
const FULL_QUARTERS = 150;
const LEAD_DAYS = 60;
const BATCH = 25;
const AT_ONCE = 8;

/** When goods come and go: on each day, in each of those quarters of an hour, and what is left evenly over all days. */
function* instants(count: number, until: string): Generator<string> {
  for (let day = 1; day <= DAYS; day++) yield plusDays(until, -day);
  for (let i = 1; i <= FULL_QUARTERS; i++) yield plusSeconds(until, -i * QUARTER_SECONDS);
  const rest = count - DAYS - FULL_QUARTERS;
  for (let i = 0; i < rest; i++) yield plusSeconds(until, -((i + 0.5) * DAYS * 86_400) / rest);
}

/** After the opening one comes in and one goes, so that the level stays as it began. */
function* movementsOf({ quantity, ...where }: Goods, count: number, until: string) {
  const { timeZone } = getSettings();
  const entry = (at: string, kind: Movement['kind'], change: number, orderedOn?: string): Movement => {
    const cause = { kind, reason: 'as ever', reference: 'ledger', at, by: SALES };
    const on = dayIn(timeZone, at);
    const share = kind === 'receipt' ? { share: change } : {};
    return { id: newId('mov', at), ...where, change, ...cause, on, orderedOn: orderedOn ?? on, ...share };
  };
  yield entry(plusDays(until, -DAYS - 1), 'opening', quantity);
  for (const at of instants(count / 2, until)) {
    yield entry(at, 'receipt', 1000, laterDay(dayIn(timeZone, at), -LEAD_DAYS));
    yield entry(at, 'shipment', -1000);
  }
}

type Sums = Map<string, Item & Key>;

/** What the table does with a write that adds to sums (`addSums`). */
function add(sums: Sums, { op }: Write): void {
  if (!('Update' in op)) throw new Error('sums are only added to');
  const { Key, ExpressionAttributeNames = {}, ExpressionAttributeValues: values = {} } = op.Update;
  const key = keyShape.parse(Key);
  const item: Item & Key = sums.get(`${key.pk} ${key.sk}`) ?? key;
  for (const [ref, name] of Object.entries(ExpressionAttributeNames)) {
    const value: unknown = values[ref.replace('#', ':')];
    item[name] = typeof value === 'number' ? value + Number(item[name] ?? 0) : value;
  }
  sums.set(`${key.pk} ${key.sk}`, item);
}
const keyShape = z.object({ pk: z.string(), sk: z.string() });

/** A level with so many entries of its ledger and their sums of days and months, written past the functions. */
export async function writeLedger(goods: Goods, count: number, until: string): Promise<void> {
  const sums: Sums = new Map();
  const items: Item[] = [];
  for (const one of movementsOf(goods, count, until)) {
    items.push({ ...z.encode(movement, one), ...keys.movement(one.sku, one.id) });
    for (const write of [countMovements([one]), countInDay([one])]) add(sums, write);
  }
  await putAll([...items, ...sums.values(), levelOf(goods)]);
}

const levelOf = ({ sku, warehouse, quantity }: Goods): Item => {
  const known = { onHand: quantity, reserved: 0, available: quantity, incoming: 0, version: 1 };
  return { sku, warehouse, ...known, ...keys.stockLevel(sku, warehouse) };
};

async function putAll(items: readonly Item[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, i) =>
    items.slice(i * BATCH, (i + 1) * BATCH).map((Item) => ({ PutRequest: { Item } })),
  );
  await concurrently(AT_ONCE, batches, (some) =>
    documents.send(new BatchWriteCommand({ RequestItems: { [env('TABLE_NAME')]: some } })),
  );
}
