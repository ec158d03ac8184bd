import { z } from 'zod';
import { below, keys } from '../../shared/keys.ts';
import { type ListOptions, listBelow, type Page } from '../../shared/paging.ts';
import { putNew } from '../../shared/put-new.ts';
import { indexAttributes } from '../../shared/resource.ts';
import { type Item, queryAll, transact, type Write } from '../../shared/table.ts';
import type { PurchaseOrder } from './model.ts';
import { isOpen } from './open.ts';
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
    .map(({ sku }) =>
      putNew({
        sku,
        purchaseOrderId: id,
        ...keys.onOrder(sku, id),
        ...indexAttributes({ byKind: { pk: ON_ORDER, sk: `${sku} ${id}` } }),
      }),
    );

/** Of which nothing is ordered after all when it is sent. */
export const forgetLines = (before: PurchaseOrder, { id, lines }: PurchaseOrder): Write[] =>
  before.lines.filter(({ sku }) => !lines.some((line) => line.sku === sku)).map(({ sku }) => forget(sku, id));

const forget = (sku: string, id: string): Write => ({
  op: { Delete: { Key: keys.onOrder(sku, id) } },
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

/** One that brings nothing any more is found no longer; safe to repeat, and a draft has fewer lines than a transaction writes. */
export const leaveOrder = ({ id, lines }: Pick<PurchaseOrder, 'id' | 'lines'>): Promise<void> =>
  transact(lines.map(({ sku }) => forget(sku, id)));
