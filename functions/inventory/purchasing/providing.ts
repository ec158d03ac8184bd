import { keys } from '../../shared/keys.ts';
import { type Decision, persistently } from '../../shared/once.ts';
import type { Write } from '../../shared/table.ts';
import { now } from '../../shared/time.ts';
import type { Demand } from '../cover.ts';
import { releasePart, setAside } from '../stock.ts';
import { levelsOf } from '../store.ts';
import { inTurn } from './allocating.ts';
import { leave, take } from './handing.ts';
import { withNeeds } from './making.ts';
import type { PurchaseOrder } from './model.ts';
import { type Move, nextMove } from './moves.ts';
import { COMPONENTS, holderOfComponents } from './pegs.ts';
import { withComponents } from './postponing.ts';
import { procure } from './procuring.ts';
import { purchaseOrders } from './store.ts';

/** Many may add to one supplier's draft at once. */
const ATTEMPTS = 12;

/**
 * Brings the components of a production order up, or down, to what it needs, move by move. Each move puts the order
 * itself under the condition that it is as it was read, so that none is made twice; a repetition finds nothing to do.
 */
export async function provide(purchaseOrderId: string): Promise<void> {
  for (let more = true; more; )
    more = await persistently(() => decideMove(purchaseOrderId), { attempts: ATTEMPTS });
}

async function decideMove(id: string): Promise<Decision<boolean>> {
  const po = await purchaseOrders.get(keys.purchaseOrder(id));
  const skus = (po.components ?? []).map(({ sku }) => sku);
  const [sources, levels] = await Promise.all([
    purchaseOrders.getMany((po.suppliedBy ?? []).map(keys.purchaseOrder)),
    levelsOf(skus, [po.warehouse]),
  ]);
  const move = nextMove(po, sources, new Map(levels.map((l) => [l.sku, l.available])));
  return { value: move !== undefined, writes: move ? await writesOf(po, move, sources, now()) : [] };
}

async function writesOf(
  po: PurchaseOrder,
  move: Move,
  sources: readonly PurchaseOrder[],
  at: string,
): Promise<Write[]> {
  if (move.kind === 'leave') return leave(po, move, at);
  if (move.kind === 'buy') return buy(po, move.goods, sources, at);
  const after = withMore(po, move.goods, move.kind === 'free' ? -1 : 1);
  return [purchaseOrders.replace({ ...after, updatedAt: at }), ...stockWrites(after, move, at)];
}

/** @param po as it is after the move */
function stockWrites(po: PurchaseOrder, move: Exclude<Move, { kind: 'leave' | 'buy' }>, at: string): Write[] {
  if (move.kind === 'take') return take(po, move, at);
  const holder = holderOfComponents(po.id);
  return move.goods.flatMap(({ sku, quantity }) => {
    const goods = { sku, warehouse: po.warehouse, quantity };
    const rest = po.components?.find((one) => one.sku === sku)?.reserved ?? 0;
    return move.kind === 'free' ? releasePart(goods, holder, rest) : setAside(goods, holder);
  });
}

/** With more of its components set aside, or fewer. */
export const withMore = (po: PurchaseOrder, goods: readonly Demand[], sign: 1 | -1): PurchaseOrder =>
  withNeeds({
    ...po,
    components: po.components?.map((one) => {
      const more = goods.find(({ sku }) => sku === one.sku)?.quantity ?? 0;
      return { ...one, reserved: one.reserved + sign * more };
    }),
  });

/** What is short has its turn where the most urgent of whoever waits for what is made of it has. */
async function buy(
  po: PurchaseOrder,
  goods: readonly Demand[],
  known: readonly PurchaseOrder[],
  at: string,
): Promise<Write[]> {
  const [first] = inTurn(po.lines.flatMap(({ pegs }) => pegs));
  const turn = {
    ...(first?.dueOn ? { dueOn: first.dueOn } : {}),
    ...(first?.priority ? { priority: first.priority } : {}),
  };
  const want = { orderId: po.id, part: COMPONENTS, warehouse: po.warehouse, at, turnOf: () => turn };
  const { ids, sources, writes } = await procure(goods, want);
  const suppliedBy = [...new Set([...(po.suppliedBy ?? []), ...ids])];
  const others = known.filter(({ id }) => !ids.includes(id));
  const after = await withComponents(po, [...others, ...sources]);
  return [purchaseOrders.replace({ ...after, suppliedBy, updatedAt: at }), ...writes];
}
