import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { ENDED } from '../deciding.ts';
import { type Step, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';

/** What outlasted its retries: the order keeps what it has and waits for an operator, with the error. */
export const park: Step<'Park'> = (input) =>
  stepOnce(input, String(input.run.number), async (at) => {
    const order = await getOrder(input.orderId);
    if (ENDED.includes(order.status)) return { value: { outcome: 'ended' }, writes: [] };
    const { Error: error = 'Unknown', Cause: cause = '' } = input.error ?? {};
    const status = order.cancellation ? 'cancelling' : order.status;
    return {
      value: { outcome: 'parked' },
      writes: [
        orders.replace({
          ...order,
          status: 'parked',
          fault: { at, error, cause: cause.slice(0, 2000), status },
          updatedAt: at,
        }),
        recordEvent(order.id, { type: 'parked', at, by: SYSTEM, reason: `${error}: ${cause}`.slice(0, 500) }),
      ],
    };
  });
