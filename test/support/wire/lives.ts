import { randomUUID } from 'node:crypto';
import type { Item } from '../../../functions/shared/table.ts';
import { eventually } from '../eventually.ts';
import type { Answer, Tradewind } from '../tradewind.ts';
import { isCaughtUp } from './caught-up.ts';

// Items are whatever is stored.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Stored = any;

interface Seen {
  order: Stored;
  waits: Item[];
}

/** How long a life may stand still; it has engines and processors to share. */
const PATIENCE = { withinMs: 180_000, everyMs: 50 };

/**
 * Whole lives of orders, by people who repeat what got no answer.
 * @param itemsOf what is stored of the life by now; asking the functions would cost calls, which fail
 */
export function livesOf(tw: Tradewind, itemsOf: () => Iterable<Item>) {
  const admin = tw.as('admin');

  function look(orderId: string): Seen {
    const stored = [...itemsOf()].filter(
      ({ pk, sk }) => pk === `ORDER#${orderId}` && String(sk).startsWith('ORDER'),
    );
    return { order: stored.find((i) => i.sk === 'ORDER'), waits: stored.filter((i) => i.sk !== 'ORDER') };
  }

  const until = (orderId: string, so: (seen: Seen) => boolean): Promise<Seen> =>
    eventually(() => {
      const seen = look(orderId);
      if (so(seen)) return seen;
      const { status, fault } = seen.order ?? {};
      throw new Error(`${orderId} is ${status} ${JSON.stringify(fault)}, ${JSON.stringify(seen.waits)}`);
    }, PATIENCE);

  /** The same request, until there is an answer. */
  async function insist(path: string, body: object): Promise<Stored> {
    const key = randomUUID();
    const answer = await eventually(async () => {
      const got = await admin.post(path, body, key);
      if (isFault(got)) throw new Error(`${path}: ${got.status} ${JSON.stringify(got.body)}`);
      return got;
    }, PATIENCE);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** Of a part: for the how-manieth consignment; an earlier one's wait may linger. */
  const waitsFor =
    (what: string, part?: string, round = 1) =>
    (seen: Seen): boolean =>
      seen.waits.some((w: Stored) => w.for === what && w.part === part && w.ref.round === round);

  async function dispatch(orderId: string, part: string, round = 1): Promise<void> {
    const { order } = await until(orderId, waitsFor('dispatch', part, round));
    const shipment = order.parts.find((p: Stored) => p.id === part).shipmentIds.at(-1);
    await insist(`/shipments/${shipment}/dispatch`, { carrier: 'DHL', trackingNumber: '1' });
  }

  async function deliver(orderId: string, part: string, round = 1): Promise<void> {
    const { order } = await until(orderId, waitsFor('delivery', part, round));
    for (const shipment of order.parts.find((p: Stored) => p.id === part).shipmentIds)
      await insist(`/shipments/${shipment}/tracking-events`, { status: 'delivered' });
  }

  async function pay({ id, customerId, totals }: Stored): Promise<void> {
    await until(id, waitsFor('payment'));
    const receivedAt = new Date().toISOString();
    await insist('/payments', { customerId, amount: totals.total, reference: id, receivedAt });
    await until(id, ({ order }) => order.status === 'settled');
    await eventually(() => isCaughtUp(itemsOf()), PATIENCE);
  }

  const place = (customerId: string, sku: string, quantity: string) =>
    insist('/orders', { customerId, lines: [{ sku, quantity }] });

  return {
    /** All is there. */
    async clean(customerId: string, sku: string): Promise<void> {
      const order = await place(customerId, sku, '1');
      await dispatch(order.id, 'HAM');
      await deliver(order.id, 'HAM');
      await pay(order);
    },
    /** One is there; the other two are bought and come in one by one. */
    async short(customerId: string, sku: string): Promise<void> {
      const order = await place(customerId, sku, '3');
      await dispatch(order.id, 'HAM');
      // The first invoice bears the freight, so that it must be known which is the first.
      await until(order.id, waitsFor('delivery', 'HAM'));
      for (const round of [1, 2]) {
        const { order: now } = await until(order.id, waitsFor('goods', 'backorder', round));
        await insist(`/purchase-orders/${now.purchaseOrderIds[0]}/receipts`, {
          lines: [{ sku, quantity: '1' }],
        });
        await dispatch(order.id, 'backorder', round);
      }
      await deliver(order.id, 'HAM');
      await deliver(order.id, 'backorder', 2);
      await pay(order);
    },
  };
}

const isFault = ({ status }: Answer): boolean => status >= 500;
