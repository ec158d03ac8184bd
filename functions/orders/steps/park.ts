import { log } from '../../shared/log.ts';
import { deliver, roleMailbox } from '../../shared/mail/index.ts';
import { getSettings } from '../../shared/settings.ts';
import { now } from '../../shared/time.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { ENDED } from '../deciding.ts';
import { parkMail } from '../park-mail.ts';
import { type Step, type StepInput, type StepResult, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';

/** What outlasted its retries: the order keeps what it has and waits for an operator, who is told, with the error. */
export const park: Step<'Park'> = async (input) => {
  const result = await putAside(input);
  if (result.outcome === 'parked') await tellAdmins(input);
  return result;
};

const putAside = (input: StepInput): Promise<StepResult<'Park'>> =>
  stepOnce(input, String(input.run.number), async (at) => {
    const order = await getOrder(input.orderId);
    if (ENDED.includes(order.status)) return { value: { outcome: 'ended' }, writes: [] };
    const { error, cause } = faultOf(input);
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

/** One mail for each run. The order is parked whatever becomes of it: what failed may be the mail itself. */
async function tellAdmins(input: StepInput): Promise<void> {
  const { orderId, run } = input;
  const settings = getSettings();
  try {
    await deliver({
      key: `parked-${orderId}-${run.number}`,
      to: roleMailbox('admin', settings),
      content: () => parkMail({ orderId, at: now(), ...faultOf(input) }, settings),
      orderId,
    });
  } catch (error) {
    log('warn', 'nobody was told that the order is parked', { error });
  }
}

const faultOf = ({ error: { Error: error = 'Unknown', Cause: cause = '' } = {} }: StepInput) => ({
  error,
  cause,
});
