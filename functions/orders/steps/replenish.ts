import { SKUS_AT_ONCE } from '../../inventory/index.ts';
import { keys } from '../../shared/keys.ts';
import { once } from '../../shared/once.ts';
import { now } from '../../shared/time.ts';
import { buy, unboughtOf } from '../buying.ts';
import { partOf } from '../facts.ts';
import { type Step, type StepInput, stepOnce } from '../step.ts';
import { getOrder } from '../store.ts';

/** Buys or has produced what is missing, pegged to this part of the order. */
export const replenish: Step<'Replenish'> = async (input) => {
  await buyAhead(input);
  return stepOnce(input, '', async (at) => {
    const order = await getOrder(input.orderId);
    if (order.cancellation) return { value: { outcome: 'cancelled' }, writes: [] };
    const part = partOf(order, input.part);
    const goods = await unboughtOf(order, part);
    return {
      value: {
        outcome: 'ordered',
        wait: { for: 'goods', part: part.id, round: 1, stage: 0, since: at },
      },
      writes: goods.length > 0 ? await buy(order, part, goods, at) : [],
    };
  });
};

/** For more goods than one transaction takes: buys all but the last lot, lot by lot, each once. */
async function buyAhead(input: StepInput): Promise<void> {
  for (let lot = 1; ; lot++) {
    if ((await restOf(input)).goods.length <= SKUS_AT_ONCE) return;
    await once<number>({
      key: keys.step(input.orderId, `${input.step}#${input.part}#lot-${lot}`),
      recall: (record) => Number(record.value),
      decide: async () => {
        const { order, part, goods } = await restOf(input);
        const next = order.cancellation ? [] : goods.slice(0, SKUS_AT_ONCE);
        return { value: next.length, writes: next.length > 0 ? await buy(order, part, next, now()) : [] };
      },
    });
  }
}

async function restOf(input: StepInput) {
  const order = await getOrder(input.orderId);
  const part = partOf(order, input.part);
  return { order, part, goods: order.cancellation ? [] : await unboughtOf(order, part) };
}
