import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { asSentAgain, timeOf } from '../again.ts';
import { askToAct } from '../asking.ts';
import { consignmentOf, look, partOf } from '../facts.ts';
import { besideOthers, type Step, stepOnce } from '../step.ts';
import { getOrder } from '../store.ts';
import { type Awaited, CHASERS, waitRef } from '../waiting.ts';

/**
 * What came back undelivered needs a person's decision, each time: sales is told at once, and then waited for. What is
 * on its way again by now needs none.
 */
export const askAboutReturn: Step<'AskAboutReturn'> = async (input) => {
  const { part, wait } = input;
  const round = wait?.round ?? 1;
  const order = await getOrder(input.orderId);
  if (wait && (await look.return(order, { part, round })) === 'sent-again')
    return { outcome: 'sent-again', wait: await asSentAgain(order, wait) };
  const { time } = timeOf(await consignmentOf(partOf(order, part), round));
  const detail = `${round}#${input.run.number}${time ? `#${time}` : ''}`;
  const result = await stepOnce<'AskAboutReturn'>(input, detail, async (at) => {
    const ref: Awaited = {
      for: 'return',
      ...(part ? { part } : {}),
      ...(time ? { time } : {}),
      round,
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
  await askToAct(order, waitRef.parse(result.wait), 'request', input.run);
  return besideOthers(result, wait);
};
