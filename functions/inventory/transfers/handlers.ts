import { findProducts, type Product } from '../../catalog/index.ts';
import type { Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { inState, keys } from '../../shared/keys.ts';
import { giveReference, listByReference } from '../../shared/references.ts';
import { assertAtOnce } from '../at-once.ts';
import { inBooks } from '../books.ts';
import type { Cause, StockWrite } from '../goods.ts';
import { assertLotDecimals } from '../lots/decimals.ts';
import { inStockUnits } from '../said.ts';
import { arrive as comeIn } from '../stock.ts';
import { arrivingLots, lostLots } from './lots.ts';
import type { Transfer } from './model.ts';
import type { transferRoutes } from './routes.ts';
import { arrive, offTheWay, underWay } from './rules.ts';
import { bookingOf, type Changes, causeOf, sendGoods } from './sending.ts';
import { TRANSFERS, transfers } from './store.ts';

export const transferHandlers: Handlers<typeof transferRoutes> = {
  async listTransfers({ query: { reference, status, ...page } }) {
    const find = (id: string) => transfers.find(keys.transfer(id));
    const isAsked = (one: Transfer) => !status || one.status === status;
    if (reference) return { body: await listByReference(['transfer'], reference, find, isAsked) };
    const list = status
      ? transfers.list('byState', inState(TRANSFERS, status), page)
      : transfers.list('byKind', TRANSFERS, page);
    return { body: await list };
  },

  async getTransfer({ params }) {
    return { body: await transfers.get(keys.transfer(params.id)) };
  },

  async sendTransfer({ body, caller, at }) {
    const known = await findProducts(body.lines.map(({ sku }) => sku));
    const lines = inStockUnits(body.lines, known);
    const { sent, writes } = await sendGoods({ ...body, lines }, known, at, actorOf(caller));
    const reference = giveReference('transfer', sent.id, { after: sent.reference });
    return { body: sent, writes: assertAtOnce([...writes, ...reference], '/lines') };
  },

  async receiveTransfer({ params, body, caller, at }) {
    const before = await transfers.get(keys.transfer(params.id));
    const by = actorOf(caller);
    const products = await findProducts(before.lines.map(({ sku }) => sku));
    const lines = inStockUnits(body.lines, products);
    for (const [i, { sku, lots }] of lines.entries()) {
      const product = products.get(sku);
      if (product) assertLotDecimals(lots, product, `/lines/${i}/lots`);
    }
    const after = arrive(before, { ...body, lines }, at, by);
    const cause = causeOf(after, { at, by });
    const changes = await arrivingLots(before, after, at);
    const booking = { ...bookingOf('transfer-arrival', after, at), transit: offTheWay(before, after) };
    const settled = await inBooks(booking, settle({ before, after }, products, changes, cause));
    return {
      body: { ...after, version: before.version + 1 },
      writes: assertAtOnce([transfers.replace(after), ...settled], '/lines'),
    };
  },
};

/** Each level once: what arrived is on hand, and this and what is lost is no longer on the way. */
const settle = (
  { before, after }: { before: Transfer; after: Transfer },
  products: ReadonlyMap<string, Product>,
  changes: Changes,
  cause: Cause,
): StockWrite[] =>
  after.lines.flatMap((line, i) => {
    const was = before.lines[i] ?? line;
    const [quantity, expected] = [line.received - was.received, underWay(was) - underWay(line)];
    if (expected === 0) return [];
    const how = { product: products.get(line.sku), lots: changes.get(line.sku) };
    const goods = { sku: line.sku, warehouse: after.to, quantity, ...how };
    const reason = after.loss?.reason ?? after.reason;
    return comeIn(goods, expected, cause, { quantity: expected - quantity, lots: lostLots(line), reason });
  });
