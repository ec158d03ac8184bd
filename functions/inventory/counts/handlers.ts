import { findProducts, type Product } from '../../catalog/index.ts';
import type { Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { inState, keys } from '../../shared/keys.ts';
import type { Page } from '../../shared/paging.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { giveReference, listByReference } from '../../shared/references.ts';
import { getSettings, warehouseCodes } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import type { Actor } from '../../shared/timeline.ts';
import { onHandAt } from '../as-of.ts';
import { assertAtOnce } from '../at-once.ts';
import { inBooks } from '../books.ts';
import type { LotsChanges } from '../lots/moving.ts';
import { inStockUnits } from '../said.ts';
import { correct } from '../stock.ts';
import { levelsOf } from '../store.ts';
import { blind } from './blind.ts';
import { decide, doubtOf } from './deciding.ts';
import { assertLast, assertNotBefore, heldForOrders } from './last.ts';
import { countLots, postLots } from './lots.ts';
import type { Count, CountView } from './model.ts';
import type { countRoutes } from './routes.ts';
import { assertCountable, differencesOf, enter, isComplete, moved, newCount } from './rules.ts';
import { COUNTS, counts } from './store.ts';

export const countHandlers: Handlers<typeof countRoutes> = {
  async listCounts({ query: { reference, status, ...page } }) {
    const find = (id: string) => counts.find(keys.count(id));
    const isAsked = (one: Count) => !status || one.status === status;
    if (reference) return { body: toldPage(await listByReference(['count'], reference, find, isAsked)) };
    const list = status
      ? counts.list('byState', inState(COUNTS, status), page)
      : counts.list('byKind', COUNTS, page);
    return { body: toldPage(await list) };
  },

  async getCount({ params }) {
    return { body: blind(await counts.get(keys.count(params.id))) };
  },

  async startCount({ body, at }) {
    const started = newCount(body, await findProducts(body.skus), warehouseCodes(), at);
    const reference = giveReference('count', started.id, { after: started.reference });
    return { body: blind(started), writes: [counts.create(started), ...reference] };
  },

  async enterCount({ params, body: said, caller, at }) {
    const before = await counts.get(keys.count(params.id));
    const products = await findProducts(before.lines.map(({ sku }) => sku));
    const body = { ...said, lines: inStockUnits(said.lines, products) };
    assertCountable(before, body, products, at);
    const found = { at: body.at ?? at, by: actorOf(caller) };
    // Before the books: what is corrected in between is seen to be new.
    const corrected = await correctedOf(before.warehouse, body.lines);
    assertNotBefore(found.at, corrected);
    const book = await booksOf(before.warehouse, body.lines, found.at);
    const lots = await countLots(before.warehouse, body.lines, products, found.at);
    const entered = enter(before, body, { ...found, book, lots, corrected }, at);
    if (!isComplete(entered)) return reply(entered, []);
    const doubt = doubtOf(entered, products, getSettings().counts.approveAbove);
    const changes = await postLots(entered, at);
    if (doubt || !changes || !(await isCovered(entered, changes)))
      return reply(moved(entered, 'counted'), []);
    assertLast(entered, await correctedOf(entered.warehouse, entered.lines));
    return reply(moved(entered, 'posted'), await post(entered, products, changes, { at, by: found.by }));
  },

  async reviewCount({ params, body, caller, at }) {
    const before = await counts.get(keys.count(params.id));
    const by = actorOf(caller);
    const after = decide(before, body, at, by);
    if (after.status !== 'posted') return reply(after, []);
    assertLast(after, await correctedOf(after.warehouse, after.lines));
    const changes = await postLots(after, at);
    if (!changes || !(await isCovered(after, changes))) throw heldForOrders();
    const products = await findProducts(after.lines.map(({ sku }) => sku));
    return reply(after, await post(after, products, changes, { at, by }));
  },
};

const toldPage = ({ items, ...page }: Page<Count>): Page<CountView> => ({ ...page, items: items.map(blind) });

const reply = (after: Count, writes: readonly Write[]) => ({
  body: blind({ ...after, version: after.version + 1 }),
  writes: assertAtOnce([counts.replace(after), ...writes], '/lines'),
});

async function booksOf(warehouse: string, lines: readonly { sku: string }[], at: string) {
  const all = lines.map(async ({ sku }): Promise<[string, Thousandths]> => {
    const { levels } = await onHandAt(sku, at);
    return [sku, levels.find((level) => level.warehouse === warehouse)?.onHand ?? 0];
  });
  return new Map(await Promise.all(all));
}

/** When counts have corrected these products last. */
async function correctedOf(warehouse: string, lines: readonly { sku: string }[]) {
  const levels = await levelsOf(
    lines.map(({ sku }) => sku),
    [warehouse],
  );
  return new Map(levels.flatMap(({ sku, countedAt }) => (countedAt ? [[sku, countedAt] as const] : [])));
}

/** Whether what is missing is not reserved for anybody. */
async function isCovered(count: Count, byLot: LotsChanges): Promise<boolean> {
  const differences = differencesOf(count).filter(({ sku }) => !byLot.has(sku));
  const skus = differences.map(({ sku }) => sku);
  const available = new Map((await levelsOf(skus, [count.warehouse])).map((l) => [l.sku, l.available]));
  return differences.every(({ sku, difference }) => (available.get(sku) ?? 0) + difference >= 0);
}

/** The differences as movements, in the transaction in which the count comes to be posted; what was reserved or corrected meanwhile is looked at again. */
async function post(
  count: Count,
  products: ReadonlyMap<string, Product>,
  lots: LotsChanges,
  when: { at: string; by: Actor },
): Promise<Write[]> {
  const { id, warehouse, reason, reference: number } = count;
  const cause = { kind: 'count' as const, reason, reference: id, ...when };
  const moved = differencesOf(count).flatMap(({ sku, difference, correctedAt }) => {
    const product = products.get(sku);
    return correct(
      { sku, warehouse, quantity: difference, product, lots: lots.get(sku) },
      cause,
      correctedAt,
    );
  });
  return inBooks({ rule: 'stock-difference', document: { id, number }, at: when.at }, moved);
}
