import type { Cover, Goods } from '../../inventory/index.ts';
import type { Decision } from '../../shared/once.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import type { Write } from '../../shared/table.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import type { Order, Part } from '../model.ts';
import { inWords, partsOf, splitIntoParts } from '../parts.ts';
import { type Step, type StepResult, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';
import { free, hold, planRest, reserveAhead } from './holding.ts';

/**
 * Reserves what is covered. Each reservation is conditional on what is available at commit, so of two orders for the
 * last piece one finds its plan overtaken and plans again.
 */
export const reserveStock: Step<'Reserve'> = async (input) => {
  const early = await reserveAhead(input);
  let isFirst = false;
  const result = await stepOnce<'Reserve'>(input, '', async (at) => {
    isFirst = true;
    const order = await getOrder(input.orderId);
    if (order.cancellation) {
      await free(order, early);
      return { value: { outcome: 'cancelled' }, writes: [] };
    }
    const cover = await planRest(order, early);
    const all: Cover = { goods: [...early, ...cover.goods], missing: cover.missing };
    if (order.onShortage === 'refuse' && all.missing.length > 0) return refused(order, all, at);
    const parts = splitIntoParts(order, all);
    return { value: resultOf({ ...order, parts }), writes: confirm(order, parts, all, early, at) };
  });
  // Asked again by a later run, the order may have got further parts since.
  return isFirst || !result.parts ? result : resultOf(await getOrder(input.orderId));
};

function confirm(order: Order, parts: Part[], cover: Cover, early: readonly Goods[], at: string): Write[] {
  const now = cover.goods.slice(early.length);
  return [
    orders.replace({ ...order, status: 'confirmed', parts, updatedAt: at }),
    ...now.flatMap((g) => hold(order, g, early)),
    recordEvent(order.id, {
      type: cover.missing.length > 0 ? 'stock-short' : 'stock-reserved',
      at,
      by: SYSTEM,
      data: { reserved: inWords(cover.goods), missing: inWords(cover.missing) },
    }),
  ];
}

async function refused(
  order: Order,
  { goods, missing }: Cover,
  at: string,
): Promise<Decision<StepResult<'Reserve'>>> {
  await free(order, goods);
  const names = missing.map(({ sku, quantity }) => `${formatQuantity(quantity)} × ${sku}`).join(', ');
  const event = recordEvent(order.id, {
    type: 'stock-refused',
    at,
    by: SYSTEM,
    reason: `out of stock: ${names} missing`,
  });
  return { value: { outcome: 'rejected', reason: 'out-of-stock' }, writes: [event] };
}

const resultOf = (order: Pick<Order, 'parts' | 'prepayment'>): StepResult<'Reserve'> => ({
  outcome: order.prepayment ? 'prepay' : 'reserved',
  parts: partsOf(order),
});
