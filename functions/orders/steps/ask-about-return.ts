import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { askToAct } from '../asking.ts';
import { besideOthers, type Step, stepOnce } from '../step.ts';
import { getOrder } from '../store.ts';
import { type Awaited, CHASERS, waitRef } from '../waiting.ts';

/** What came back undelivered needs a person's decision: sales is told at once, and then waited for. */
export const askAboutReturn: Step<'AskAboutReturn'> = async (input) => {
  const { part, wait } = input;
  const detail = `${wait?.round ?? 1}#${input.run.number}`;
  const result = await stepOnce<'AskAboutReturn'>(input, detail, async (at) => {
    const ref: Awaited = {
      for: 'return',
      ...(part ? { part } : {}),
      round: wait?.round ?? 1,
      stage: 0,
      since: at,
    };
    return {
      value: { outcome: 'asked', wait: ref },
      writes: [
        recordEvent(input.orderId, {
          type: 'return-decision-asked',
          at,
          by: SYSTEM,
          reason: 'a shipment came back undelivered',
          data: { part, to: CHASERS.return },
        }),
      ],
    };
  });
  await askToAct(await getOrder(input.orderId), waitRef.parse(result.wait), 'request', input.run);
  return besideOthers(result, wait);
};
