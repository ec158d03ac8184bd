import { eventually } from './eventually.ts';
import { flowOf } from './flow.ts';
import { type Order, startLaptop } from './tradewind.ts';

const NOW_AND_THEN = { withinMs: 40_000, everyMs: 200 };

export const isParked = ({ status }: Order): boolean => status === 'parked';

export type Hasty = Awaited<ReturnType<typeof startHasty>>;

/**
 * A deployment with deadlines of seconds: a reminder after one, an escalation after two, the default after three. Its
 * tests run side by side, since all they do is wait.
 */
export async function startHasty() {
  const tw = await startLaptop({ pace: 'hasty' });
  const flow = flowOf(tw);
  return {
    tw,
    flow,

    /** An order that is due at once when invoiced, for goods of which so much is there. */
    async place(stock: string, quantity: string, fields: object = {}) {
      const [buyer, { sku }] = await Promise.all([tw.customer({ paymentTermDays: 0 }), tw.product()]);
      if (stock !== '0') await tw.stock(sku, stock);
      const { id, totals } = await tw.place(buyer.id, [{ sku, quantity }], fields);
      return { id, sku, buyer, total: totals.total };
    },

    /** Looks now and then, since others wait too; an end has its mail and its execution behind it. */
    async until(id: string, so: (order: Order) => boolean): Promise<Order> {
      const order = await eventually(async () => {
        const now = await tw.order(id);
        return so(now) && now;
      }, NOW_AND_THEN);
      if (['rejected', 'parked'].includes(order.status))
        await eventually(async () => (await flow.running(id)).length === 0, NOW_AND_THEN);
      return order;
    },

    /** The mails of ours about an order's wait, as who got them and what they were called. */
    chases: async (id: string, wait: string) =>
      (await flow.mailsAbout(id))
        .filter((m) => m.subject.includes(`waiting for ${wait}`))
        .map((m) => [m.destination.to.join().match(/[\w.-]+@/)?.[0], m.subject.split(':')[0]]),
  };
}
