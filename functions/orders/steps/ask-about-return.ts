import type { Decision } from '../../shared/once.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { asSentAgain } from '../again.ts';
import { askToAct } from '../asking.ts';
import { look } from '../facts.ts';
import type { Order } from '../model.ts';
import { besideOthers, type Step, type StepResult, stepOnce } from '../step.ts';
import { getOrder } from '../store.ts';
import { CHASERS, type WaitRef, waitRef } from '../waiting.ts';

/**
 * What came back undelivered needs a person's decision, each time: sales is told at once, and then waited for. What is
 * on its way again by now needs none.
 */
export const askAboutReturn: Step<'AskAboutReturn'> = async (input) => {
  const { wait } = input;
  if (!wait) throw new Error('a return needs to know what was waited for');
  const time = wait.time ? `#${wait.time}` : '';
  const result = await stepOnce<'AskAboutReturn'>(
    input,
    `${wait.round}#${input.run.number}${time}`,
    async (at) => decide(await getOrder(input.orderId), wait, at),
  );
  if (result.outcome === 'sent-again') return result;
  await askToAct(await getOrder(input.orderId), waitRef.parse(result.wait), 'request', input.run);
  return besideOthers(result, wait);
};

async function decide(
  order: Order,
  wait: WaitRef,
  at: string,
): Promise<Decision<StepResult<'AskAboutReturn'>>> {
  const { beside: _, ...ref } = wait;
  if ((await look.return(order, ref)) === 'sent-again')
    return { value: { outcome: 'sent-again', wait: await asSentAgain(order, wait) }, writes: [] };
  const event = {
    type: 'return-decision-asked',
    at,
    by: SYSTEM,
    reason: 'a shipment came back undelivered',
    data: { part: ref.part, to: CHASERS.return },
  };
  return {
    value: { outcome: 'asked', wait: { ...ref, for: 'return', stage: 0, since: at } },
    writes: [recordEvent(order.id, event)],
  };
}
