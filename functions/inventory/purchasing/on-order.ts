import { z } from 'zod';
import { below, keys } from '../../shared/keys.ts';
import { type ListOptions, listBelow, type Page } from '../../shared/paging.ts';
import { putNew } from '../../shared/put-new.ts';
import { indexAttributes } from '../../shared/resource.ts';
import { type Item, queryAll, transact, type Write } from '../../shared/table.ts';
import type { PurchaseOrder } from './model.ts';
import { isOpen } from './open.ts';
import { toCome } from './owed.ts';
import { purchaseOrders } from './store.ts';

/** All of them, by product, for who looks after what lies free. */
export const ON_ORDER = 'ON_ORDER';

const onOrderItem = z.object({ sku: z.string(), purchaseOrderId: z.string() });
export type OnOrder = z.output<typeof onOrderItem>;
export const parseOnOrder = (item: Item): OnOrder => onOrderItem.parse(item);

/** A purchase order is found by what it brings: an item for each of its lines is made with the line. */
export const findByLines = (before: PurchaseOrder | undefined, { id, lines }: PurchaseOrder): Write[] =>
  lines
    .filter(({ sku }) => !before?.lines.some((line) => line.sku === sku))
    .map(({ sku }) => putNew(onOrderItemOf(sku, id)));

const onOrderItemOf = (sku: string, id: string): Item => ({
  sku,
  purchaseOrderId: id,
  ...keys.onOrder(sku, id),
  ...indexAttributes({ byKind: { pk: ON_ORDER, sk: `${sku} ${id}` } }),
});

/** Of which nothing is ordered after all when it is sent. */
export const forgetLines = (before: PurchaseOrder, { id, lines }: PurchaseOrder): Write[] =>
  before.lines.filter(({ sku }) => !lines.some((line) => line.sku === sku)).map(({ sku }) => forget(sku, id));

/** What comes of it after all, since more is owed than when it was over: as of the version that says so. */
export const findAgain = (before: PurchaseOrder, { id, version, lines }: PurchaseOrder): Write[] =>
  lines
    .filter((line) => toCome(line) > 0 && line.owedAgain !== owedAgainOf(before, line.sku))
    .map(({ sku }) => ({
      op: { Put: { Item: { ...onOrderItemOf(sku, id), reopened: version + 1 } } },
      onConflict: 'retry',
    }));

const owedAgainOf = ({ lines }: PurchaseOrder, sku: string) =>
  lines.find((line) => line.sku === sku)?.owedAgain;

const forget = (sku: string, id: string): Write => ({
  op: { Delete: { Key: keys.onOrder(sku, id) } },
  onConflict: 'retry',
});

/** The same, unless it was found again in a version after this one. */
const forgetAsOf = (version: number, sku: string, id: string): Write => ({
  op: {
    Delete: {
      Key: keys.onOrder(sku, id),
      ConditionExpression: 'attribute_not_exists(reopened) OR reopened <= :version',
      ExpressionAttributeValues: { ':version': version },
    },
  },
  onConflict: 'retry',
});

/** All purchase orders by which something of a product may still come. */
export async function onOrder(sku: string): Promise<PurchaseOrder[]> {
  const found = (await queryAll(below.onOrder(sku))).map(parseOnOrder);
  const all = await purchaseOrders.getMany(
    found.map(({ purchaseOrderId }) => keys.purchaseOrder(purchaseOrderId)),
  );
  return all.filter(isOpen);
}

/** One page of them, newest first unless told. */
export async function listOnOrder(sku: string, options: ListOptions): Promise<Page<PurchaseOrder>> {
  const page = await listBelow(below.onOrder(sku), options);
  const ids = page.items.map((item) => parseOnOrder(item).purchaseOrderId);
  return { ...page, items: (await purchaseOrders.getMany(ids.map(keys.purchaseOrder))).filter(isOpen) };
}

/**
 * One that brings nothing any more is found no longer; safe to repeat, and a draft has fewer lines than a transaction
 * writes. What has come to be owed again meanwhile stays.
 * @throws Stale when that happens at the same time
 */
export async function leaveOrder({ id }: Pick<PurchaseOrder, 'id'>): Promise<void> {
  const po = await purchaseOrders.get(keys.purchaseOrder(id));
  if (isOpen(po)) return;
  await transact(po.lines.map(({ sku }) => forgetAsOf(po.version, sku, id)));
}
