import { findProducts, type Product, suppliedOn } from '../../catalog/index.ts';
import { keys } from '../../shared/keys.ts';
import { getSettings } from '../../shared/settings.ts';
import { getItems, type Write } from '../../shared/table.ts';
import { dayIn, now } from '../../shared/time.ts';
import type { Demand } from '../cover.ts';
import { suppliersOf } from '../suppliers/store.ts';
import { draft, type Supplies, sourceNamed, sourceOf, type Want } from './drafting.ts';
import { type Changed, expectChanges } from './expecting.ts';
import { comingFree, join } from './joining.ts';
import { ingredientsOf, isMadeOf } from './making.ts';
import type { PurchaseOrder } from './model.ts';
import { numbered, putOrder } from './numbering.ts';
import { findByLines } from './on-order.ts';
import { takesMore } from './room.ts';
import { purchaseOrders } from './store.ts';

/**
 * So many SKUs that what they join, their drafts, by what those are found and what is expected of each fit one
 * transaction with the order.
 */
export const SKUS_AT_ONCE = 13;

/** Which draft a source's shortages go to; there may be none yet, or one that is past that. */
interface Open {
  id: string;
  po: PurchaseOrder | undefined;
}

interface Procured {
  ids: string[];
  /** As they are then. */
  sources: PurchaseOrder[];
  writes: Write[];
}

/**
 * Orders what is missing, beyond what is on the way for nobody: of each supplier, and of our own works, on the draft that
 * is open for the warehouse, which all orders share. Of two that add to one at once one finds it changed and adds again.
 */
export async function procure(missing: readonly Demand[], want: Want): Promise<Procured> {
  const supplies = await suppliesOf(await findProducts(missing.map((m) => m.sku)));
  const { joined, rest } = join(missing, await comingFree(missing, want), want, supplies);
  const drafted = await draftAll(rest, supplies, want);
  const changed = [...joined, ...drafted];
  return {
    ids: changed.map(({ after }) => after.id),
    sources: changed.map(({ after }) => after),
    writes: [
      ...joined.map(({ after }) => purchaseOrders.replace(after)),
      ...drafted.flatMap(({ writes }) => writes),
      ...expectChanges(want.warehouse, changed),
    ],
  };
}

async function draftAll(
  demand: readonly Demand[],
  supplies: Supplies,
  want: Want,
): Promise<(Changed & { writes: Write[] })[]> {
  const bySource = Map.groupBy(demand, ({ sku }) => sourceOf(sku, supplies));
  const open = await openDrafts([...bySource.keys()], want.warehouse);
  const drafts = [...bySource].map(async ([source, demand]) => {
    const seen = open.get(source);
    const before = seen?.po && joins(seen.po, source, demand, supplies, want) ? seen.po : undefined;
    const drafted = draft(before, demand, supplies, want);
    if (before)
      return {
        before,
        after: drafted,
        writes: [purchaseOrders.replace(drafted), ...findByLines(before, drafted)],
      };
    const after = await numbered(drafted);
    return { before, after, writes: [...putOrder(after), nameDraft(source, after, seen?.id)] };
  });
  return Promise.all(drafts);
}

/** Whether a draft takes this, too. One that went to another supplier, or is made otherwise than the product is now, keeps to itself. */
function joins(
  po: PurchaseOrder,
  source: string,
  demand: readonly Demand[],
  { products }: Supplies,
  { orderId }: Want,
): boolean {
  const product = products.get(demand[0]?.sku ?? '');
  if (po.kind === 'purchase' && sourceNamed(po) !== source) return false;
  return isMadeOf(po, ingredientsOf(product, products)) && takesMore(po, demand, orderId);
}

/** With what these products are made of, the records of whom they name, and the prices of today. */
export async function suppliesOf(products: ReadonlyMap<string, Product>): Promise<Supplies> {
  const parts = [...products.values()].flatMap(({ components = [] }) => components);
  const [beneath, suppliers] = await Promise.all([
    findProducts(parts.map(({ sku }) => sku)),
    suppliersOf(products.values()),
  ]);
  const today = dayIn(getSettings().timeZone, now());
  const all = [...beneath, ...products].map(([sku, product]) => [sku, suppliedOn(product, today)] as const);
  return { products: new Map(all), suppliers };
}

async function openDrafts(sources: readonly string[], warehouse: string): Promise<Map<string, Open>> {
  const named = await getItems(sources.map((source) => keys.openDraft(source, warehouse)));
  const ids = new Map(named.map((item) => [String(item.source), String(item.purchaseOrderId)]));
  const found = await purchaseOrders.getMany([...ids.values()].map(keys.purchaseOrder));
  return new Map([...ids].map(([source, id]) => [source, { id, po: found.find((po) => po.id === id) }]));
}

/** The new draft takes the place of the one that was seen, if that is still the one. */
const nameDraft = (source: string, { id, warehouse }: PurchaseOrder, seen: string | undefined): Write => ({
  op: {
    Put: {
      Item: { source, warehouse, purchaseOrderId: id, ...keys.openDraft(source, warehouse) },
      ...(seen
        ? { ConditionExpression: 'purchaseOrderId = :seen', ExpressionAttributeValues: { ':seen': seen } }
        : { ConditionExpression: 'attribute_not_exists(pk)' }),
    },
  },
  onConflict: 'retry',
});
