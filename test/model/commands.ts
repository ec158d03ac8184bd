import fc from 'fast-check';
import { isOfOrder, provide, purchaseOrders } from '../../functions/inventory/index.ts';
import { transfers } from '../../functions/inventory/transfers/store.ts';
import { invoiceMonths } from '../../functions/orders/monthly/run.ts';
import { getOrder, orders } from '../../functions/orders/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { now, plusDays } from '../../functions/shared/time.ts';
import { shipments } from '../../functions/shipping/index.ts';
import { patch, post, Refused } from './call.ts';
import { Deed, Nobody, pick, type Tally } from './deed.ts';
import { known, look } from './store.ts';
import { type Expected, inLots, MADE, SEVERAL, SKUS, WAREHOUSES, type World } from './world.ts';

type Run = (world: World) => Promise<void>;

const sku = fc.constantFrom(...SKUS);
const warehouse = fc.constantFrom(...WAREHOUSES);
const few = fc.integer({ min: 1, max: 9 });
const pieces = fc.integer({ min: 1, max: 3 });
const which = fc.nat({ max: 9 });

/** By one lot or two, of the few that there ever are, where the product is kept by lots. */
function byLots(sku: string, quantity: number, n: number): { lots?: object[] } {
  if (!inLots(sku).tracked || quantity <= 0) return {};
  const shares = quantity > 1 && n % 2 === 1 ? [1, quantity - 1] : [quantity];
  const lot = (share: number, i: number) => {
    const name = `L-${(n + i) % LOTS}`;
    return { lot: name, expiresOn: expiryOf(name), quantity: String(share) };
  };
  return { lots: shares.map(lot) };
}
const LOTS = 4;
const expiryOf = (lot: string): string => `${2990 + Number(lot.slice(2))}-01-01`;
/** More than there ever is. */
const SHORT = 99;

// Since the last deed nobody has written, and what there is was looked at then.
const ordersOf = ({ lives }: World) => known(lives.map(({ id }) => keys.order(id))).map(orders.parse);

const shipmentsOf = (world: World, status: string) => {
  const ids = ordersOf(world).flatMap((order) => order.shipmentIds);
  return known(ids.map(keys.shipment))
    .map(shipments.parse)
    .filter((s) => s.status === status);
};

/** Those that orders wait for, and those that production waits for. */
const purchaseOrdersOf = (world: World, ...states: string[]) => {
  const ids = new Set(ordersOf(world).flatMap((order) => order.purchaseOrderIds));
  const named = (ids: readonly string[]) => known(ids.map(keys.purchaseOrder)).map(purchaseOrders.parse);
  const own = named([...ids]);
  const more = new Set(own.flatMap(({ suppliedBy = [] }) => suppliedBy).filter((id) => !ids.has(id)));
  return [...own, ...named([...more])].filter((po) => states.includes(po.status));
};

const isRefused = (error: unknown): boolean => error instanceof Refused;

async function bring(
  world: World,
  { id, warehouse }: { id: string; warehouse: string },
  sku: string,
  quantity: number,
  n = 0,
): Promise<void> {
  const lines = [{ sku, quantity: String(quantity), ...byLots(sku, quantity, n) }];
  await post('/purchase-orders/{id}/receipts', { lines }, { id });
  world.add(quantity, sku, warehouse);
  if (sku === MADE.sku) world.add(-quantity * MADE.takes, MADE.of, warehouse);
}

/** All that moves stock: orders, receipts, what goes back to suppliers, production, shipments, shortages, returns, counts, transfers, cancellations, adjustments. */
export function commands(tally: Tally) {
  const deed = <T extends unknown[]>(
    name: string,
    args: fc.Arbitrary<T>,
    run: (...args: T) => Run,
  ): fc.Arbitrary<Deed<Expected, World>> =>
    args.map((given) => new Deed(`${name} ${given.join(' ')}`, run(...given), isRefused, tally));

  const order = deed(
    'order',
    fc.tuple(
      sku,
      few,
      fc.option(few),
      fc.constantFrom('split', 'complete', 'refuse'),
      fc.constantFrom('customer', 'byOrder', 'byMonth'),
    ),
    (sku, quantity, more, onShortage, whose) => async (world) => {
      const other = SKUS.find((one) => one !== sku);
      const lines = [
        { sku, quantity: String(quantity) },
        ...(more ? [{ sku: other, quantity: String(more) }] : []),
      ];
      const body = { customerId: world[whose].id, lines, onShortage };
      world.start((await post('/orders', body)).id);
    },
  );

  const advance = deed('advance', fc.tuple(which), (n) => async ({ lives }) => {
    for (const i of lives.keys()) if (await lives[(n + i) % lives.length]?.advance()) return;
    throw new Nobody();
  });

  const settle = deed('settle', fc.tuple(which), (n) => async (world) => {
    const life = pick(world.lives, n);
    await life.goOn();
  });

  const endMonth = deed('endMonth', fc.tuple(), () => async () => {
    const { failed, issued } = await invoiceMonths(plusDays(now(), 31), () => true);
    if (failed > 0) throw new Error('a month could not be invoiced');
    if (issued === 0) throw new Nobody();
  });

  const adjust = deed(
    'adjust',
    fc.tuple(sku, warehouse, fc.integer({ min: -6, max: 9 }).filter(Boolean), which),
    (sku, warehouse, change, n) => async (world) => {
      const body = { sku, warehouse, change: String(change), reason: 'found' };
      const { adjustment } = await post('/stock/adjustments', { ...body, ...byLots(sku, change, n) });
      if (adjustment) world.asked.push(adjustment.id);
      else world.add(change, sku, warehouse);
    },
  );

  const agree = deed('agree', fc.tuple(which, fc.boolean()), (n, isRight) => async (world) => {
    const decision = isRight ? 'approve' : 'reject';
    const id = pick(world.asked, n);
    const path = '/stock-adjustments/{id}/review';
    const { sku, warehouse, change } = await post(path, { decision, reason: 'seen' }, { id, who: 'another' });
    if (isRight) world.add(Number(change), sku, warehouse);
  });

  const receive = deed('receive', fc.tuple(which, which, few), (n, m, quantity) => async (world) => {
    const po = pick(purchaseOrdersOf(world, 'draft', 'sent', 'partly-received'), n);
    const line = pick(po.lines, m);
    await bring(world, po, line.sku, quantity, n + m);
  });

  const giveBack = deed(
    'giveBack',
    fc.tuple(which, which, pieces, fc.boolean(), fc.constantFrom('free', 'neverCame', 'offBooks')),
    (n, m, quantity, replace, how) => async (world) => {
      const states = ['partly-received', 'received', 'closed'];
      const all = purchaseOrdersOf(world, 'sent', 'draft', ...states);
      const { id, warehouse, lines, receipts, status } = pick(all, n);
      const { sku, quantity: ordered, received } = pick(lines, m);
      const open = status !== 'closed' && ordered > received;
      if (open) await bring(world, { id, warehouse }, sku, Math.min(9, (ordered - received) / 1000));
      const came = receipts.flatMap((one) => one.lines).filter((line) => line.sku === sku);
      const lot = came.flatMap(({ lots = [] }) => lots)[0]?.lot ?? 'L-0';
      const byLot = inLots(sku).tracked && how !== 'offBooks';
      const lots = byLot ? { lots: [{ lot, quantity: String(quantity) }] } : {};
      // Of what orders wait for nothing is free.
      if (how !== 'offBooks') {
        const found = { sku, warehouse, change: String(quantity), reason: 'found' };
        const dated = lots.lots?.map((one) => ({ ...one, expiresOn: expiryOf(lot) }));
        await post('/stock/adjustments', { ...found, ...(dated ? { lots: dated } : {}) });
        world.add(quantity, sku, warehouse);
      }
      const body = { lines: [{ sku, quantity: String(quantity), ...lots }], reason: 'cracked', replace };
      const more = how === 'free' ? {} : { [how]: true };
      await post('/purchase-orders/{id}/returns', { ...body, ...more }, { id });
      if (how !== 'offBooks') world.add(-quantity, sku, warehouse);
    },
  );

  /** As the stream does whenever what is made, or bought for it, has changed. */
  const supply = deed('supply', fc.tuple(which), (n) => async (world) => {
    const open = purchaseOrdersOf(world, 'draft', 'sent', 'partly-received', 'cancelled');
    const making = open.filter(({ components }) => components);
    await provide(pick(making, n).id);
  });

  /** On its way to be made, all at once: that it comes to this is rare enough. */
  const make = deed('make', fc.tuple(few), (quantity) => async (world) => {
    const lines = [{ sku: MADE.sku, quantity: String(quantity) }];
    const life = world.start((await post('/orders', { customerId: world.customer.id, lines })).id);
    await life.goOn();
    for (const id of (await getOrder(life.id)).purchaseOrderIds) await provide(id);
  });

  const send = deed('send', fc.tuple(which), (n) => async (world) => {
    const { id } = pick(purchaseOrdersOf(world, 'draft'), n);
    await post('/purchase-orders/{id}/send', { via: 'telephone' }, { id });
  });

  /** To a supplier that has none of it on record, or back to one by whose terms more is ordered. */
  const resource = deed('resource', fc.tuple(which), (n) => async (world) => {
    const { id, lines } = pick(purchaseOrdersOf(world, 'draft'), n);
    const price = { currency: 'EUR', unitPrice: '7.00' };
    const priced = lines.filter(({ sku }) => sku !== SEVERAL.sku).map(({ sku }) => ({ sku, price }));
    const supplier = pick([SEVERAL.other, 'Anderswo', 'Lieferwerk AG'], n);
    const body = { supplier, ...(priced.length > 0 ? { lines: priced } : {}) };
    await patch('/purchase-orders/{id}', body, { id });
  });

  const close = deed('close', fc.tuple(which), (n) => async (world) => {
    const { id } = pick(purchaseOrdersOf(world, 'sent', 'partly-received'), n);
    await post('/purchase-orders/{id}/close', { reason: 'they can not' }, { id });
  });

  const some = fc.option(pieces);
  const ship = deed('ship', fc.tuple(which, some), (n, quantity) => async (world) => {
    const { id, lines, undivided } = pick(shipmentsOf(world, 'created'), n);
    const { lineNo } = pick(lines, n);
    const part = quantity && !undivided ? { lines: [{ lineNo, quantity: String(quantity) }] } : {};
    await post('/shipments/{id}/dispatch', { carrier: 'DHL', trackingNumber: '1', ...part }, { id });
  });

  const short = deed('short', fc.tuple(which, which, pieces), (n, m, most) => async (world) => {
    const { id, warehouse, lines } = pick(shipmentsOf(world, 'created'), n);
    const { lineNo, sku, quantity: all } = pick(lines, m);
    const quantity = Math.min(most, all / 1000);
    const missing = [{ lineNo, quantity: String(quantity) }];
    await post('/shipments/{id}/shortage', { lines: missing, reason: 'not in its bin' }, { id });
    world.add(-quantity, sku, warehouse);
  });

  const end = fc.constantFrom('delivered', 'returned');
  const track = deed('track', fc.tuple(which, end), (n, status) => async (world) => {
    const { id } = pick(shipmentsOf(world, 'dispatched'), n);
    await post('/shipments/{id}/tracking-events', { status }, { id });
  });

  /** One that came back; what did by itself is rare enough. */
  const broughtBack = async (world: World, n: number) => {
    const all = [...shipmentsOf(world, 'returned'), ...shipmentsOf(world, 'dispatched')];
    const one = pick(all, n);
    if (one.status === 'dispatched')
      await post('/shipments/{id}/tracking-events', { status: 'returned' }, { id: one.id });
    return one;
  };

  const redeliver = deed('redeliver', fc.tuple(which), (n) => async (world) => {
    const { id, attempts = [] } = await broughtBack(world, n);
    const body = { carrier: 'DHL', trackingNumber: `again ${attempts.length}`, reason: 'nobody was there' };
    await post('/shipments/{id}/redelivery', body, { id });
  });

  const correct = deed(
    'correct',
    fc.tuple(which, fc.constantFrom('delivered', 'in-transit')),
    (n, status) => async (world) => {
      const { id } = await broughtBack(world, n);
      await post('/shipments/{id}/correction', { status, reason: 'the buyer has it' }, { id });
    },
  );

  const inspect = deed('inspect', fc.tuple(which, pieces), (n, quantity) => async (world) => {
    const { id, lines } = await broughtBack(world, n);
    const { sku } = pick(lines, n);
    const found = [{ sku, scrapped: String(quantity), reason: 'wet' }];
    await post('/shipments/{id}/inspection', { lines: found }, { id });
  });

  /** All the way at once: what is delivered is rare enough. */
  const sendBack = deed('sendBack', fc.tuple(which, pieces, pieces), (n, quantity, good) => async (world) => {
    const on = [...shipmentsOf(world, 'delivered'), ...shipmentsOf(world, 'dispatched')];
    const { id: shipmentId, status, lines, warehouse } = pick(on, n);
    if (status === 'dispatched')
      await post('/shipments/{id}/tracking-events', { status: 'delivered' }, { id: shipmentId });
    const { sku } = pick(lines, n);
    const goods = [{ sku, quantity: String(quantity) }];
    const { id } = await post('/returns', { shipmentId, lines: goods, reason: 'scratched' });
    await post('/returns/{id}/receipts', { lines: goods }, { id });
    const scrapped = { scrapped: String(quantity), reason: 'broken' };
    const own = lines.find((line) => line.sku === sku)?.lots?.find((lot) => lot.quantity >= good * 1000);
    const lots = own ? { lots: [{ lot: own.lot, quantity: String(good) }] } : {};
    const fate = good <= quantity ? { restocked: String(good), ...lots } : scrapped;
    await post('/returns/{id}/inspections', { lines: [{ sku, ...fate }] }, { id });
    if (good <= quantity) world.add(good, sku, warehouse);
  });

  const count = deed(
    'count',
    fc.tuple(sku, warehouse, fc.nat({ max: 12 }), which),
    (sku, warehouse, there, n) => async (world) => {
      const { id } = await post('/counts', { warehouse, reason: 'yearly', skus: [sku] });
      const counted = await post(
        '/counts/{id}/quantities',
        { lines: [{ sku, quantity: String(there), ...byLots(sku, there, n) }] },
        { id },
      );
      const { status, lines } =
        counted.status === 'counted'
          ? await post(
              '/counts/{id}/review',
              { decision: 'post', reason: 'so it is' },
              { id, who: 'another' },
            )
          : counted;
      if (status === 'posted') world.add(Number(lines[0].result.difference), sku, warehouse);
    },
  );

  const transfer = deed('transfer', fc.tuple(sku, warehouse, few), (sku, from, quantity) => async (world) => {
    const to = WAREHOUSES.find((one) => one !== from);
    const body = { from, to, reason: 'asked for', lines: [{ sku, quantity: String(quantity) }] };
    world.transfers.push((await post('/transfers', body)).id);
    world.add(-quantity, sku, from);
  });

  const arrive = deed('arrive', fc.tuple(which, few, fc.boolean()), (n, quantity, isAll) => async (world) => {
    const all = await transfers.getMany(world.transfers.map(keys.transfer));
    const open = all.filter(({ status }) => status !== 'received' && status !== 'closed');
    const { id, to, lines } = pick(open, n);
    const sku = lines[0]?.sku ?? '';
    const body = { lines: [{ sku, quantity: String(quantity) }], ...(isAll ? { lossReason: 'lost' } : {}) };
    await post('/transfers/{id}/receipts', body, { id });
    world.add(quantity, sku, to);
  });

  const cancel = deed('cancel', fc.tuple(which), (n) => async (world) => {
    const { id } = pick(world.lives, n);
    await post('/orders/{id}/cancel', { reason: 'changed their mind' }, { id });
  });

  /** One line to so much, none of it included, and maybe more of another product. */
  const amend = deed(
    'amend',
    fc.tuple(which, which, fc.nat({ max: 9 }), fc.option(fc.tuple(sku, few), { freq: 1 })),
    (n, m, quantity, more) => async (world) => {
      const confirmed = ordersOf(world).filter(({ status }) => status === 'confirmed');
      const { id, lines } = pick(confirmed, n);
      const { lineNo } = pick(lines, m);
      const added = more ? [{ sku: more[0], quantity: String(more[1]) }] : [];
      const body = { lines: [{ lineNo, quantity: String(quantity) }, ...added], reason: 'wants it so' };
      await post('/orders/{id}/amendments', body, { id });
    },
  );

  const keep = deed('keep', fc.tuple(sku, few), (sku, quantity) => async (world) => {
    const until = plusDays(now(), 1);
    const body = { lines: [{ sku, quantity: String(quantity) }], until, reason: 'a quote' };
    world.kept.push((await post('/reservations', body)).id);
  });

  const claim = deed('claim', fc.tuple(which, sku, few), (n, sku, quantity) => async (world) => {
    const lines = [{ sku, quantity: String(quantity) }];
    const body = { customerId: world.customer.id, lines, reservationId: pick(world.kept, n) };
    world.start((await post('/orders', body)).id);
  });

  const free = deed('free', fc.tuple(which), (n) => async (world) => {
    await post('/reservations/{id}/release', {}, { id: pick(world.kept, n) });
  });

  const giver = fc.option(which);
  const give = deed('give', fc.tuple(which, few, giver, which), (n, quantity, m, k) => async (world) => {
    const { warehouse, lines } = pick(purchaseOrdersOf(world, 'draft', 'sent', 'partly-received'), n);
    const { sku, pegs } = pick(lines, n);
    const fromOrderId = m === null ? undefined : pick(world.lives, m).id;
    const toOrderId = pick(pegs.filter(isOfOrder), k).orderId;
    const goods = { sku, warehouse, quantity: String(1 + (quantity % 3)) };
    await post('/stock/reallocations', { ...goods, fromOrderId, toOrderId, reason: 'it is urgent' });
  });

  /** What stands ready for one, to another that is short; that both are there by themselves is rare enough. */
  const giveReady = deed('giveReady', fc.tuple(which, few, pieces), (n, quantity, most) => async (world) => {
    const place = async (sku: string, quantity: number, onShortage: string) => {
      const lines = [{ sku, quantity: String(quantity) }];
      const { id } = await post('/orders', { customerId: world.customer.id, lines, onShortage });
      const life = world.start(id);
      await life.goOn();
      return id;
    };
    if (shipmentsOf(world, 'created').length === 0) {
      const found = { sku: 'BOLT', warehouse: 'HAM', change: String(quantity), reason: 'found' };
      await post('/stock/adjustments', found);
      world.add(quantity, 'BOLT', 'HAM');
      await place('BOLT', quantity, n % 2 === 0 ? 'split' : 'complete');
      await look();
    }
    const { orderId: fromOrderId, warehouse, lines } = pick(shipmentsOf(world, 'created'), n);
    const line = pick(lines, n);
    const toOrderId = await place(line.sku, SHORT, n % 3 === 0 ? 'complete' : 'split');
    const goods = { sku: line.sku, warehouse, quantity: String(Math.min(most, line.quantity / 1000)) };
    const wish = { ...goods, fromOrderId, toOrderId, ready: true, reason: 'it is urgent' };
    await post('/stock/reallocations', wish);
  });

  /** What its stock is worth changes with it, and is nothing where it costs nothing any more. */
  const cost = deed(
    'cost',
    fc.tuple(sku, fc.constantFrom('0.9', '2.005', '7', undefined)),
    (sku, unitCost) => async () => {
      const costs = unitCost ? { currency: 'EUR', unitCost } : null;
      await patch('/products/{sku}', { cost: costs }, { sku });
    },
  );

  return {
    keep,
    claim,
    free,
    give,
    giveReady,
    order,
    advance,
    settle,
    endMonth,
    adjust,
    agree,
    receive,
    giveBack,
    supply,
    make,
    send,
    resource,
    close,
    ship,
    short,
    track,
    redeliver,
    correct,
    inspect,
    sendBack,
    count,
    transfer,
    arrive,
    cancel,
    amend,
    cost,
  };
}
