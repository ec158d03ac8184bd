import fc from 'fast-check';
import { reverseCreditUse } from '../../../../functions/billing/credit/reversing.ts';
import { reversePayment } from '../../../../functions/billing/receipts/reversing.ts';
import { Problem } from '../../../../functions/shared/problem.ts';
import { pick } from '../../deed.ts';
import { customerOf, type NewDeed, ONE, which } from './deeds.ts';

const WHY = { reason: 'a mistake' };

/** Receipts and uses of credit that were wrong; one that was taken back already may be asked for again. */
export function reversals(deed: NewDeed) {
  const reverse = deed('reverse', fc.tuple(which), (n) => async (world) => {
    const { expected } = customerOf(world, n);
    const receipt = pick(expected.receipts.toReversed(), n);
    const isPossible = expected.takeBack(receipt);
    await agreeing(isPossible, () =>
      world.commit(async () => {
        const { payment, writes } = await reversePayment(receipt.id, WHY, world.at, ONE);
        return { value: payment, writes };
      }),
    );
  });

  const reverseUse = deed('reverse-use', fc.tuple(which), (n) => async (world) => {
    const { expected } = customerOf(world, n);
    const use = pick(expected.uses.toReversed(), n);
    const isPossible = expected.takeBackUse(use);
    await agreeing(isPossible, () =>
      world.commit(async () => {
        const { use: undone, writes } = await reverseCreditUse(use.id, WHY, world.at, ONE);
        return { value: undone, writes };
      }),
    );
  });

  return { reverse, reverseUse };
}

/** It is refused when it should be, and else it isn't. */
async function agreeing(isPossible: boolean, doIt: () => Promise<unknown>): Promise<void> {
  try {
    await doIt();
  } catch (error) {
    if (isPossible && error instanceof Problem) throw new Error(`was refused: ${error.message}`);
    throw error;
  }
  if (!isPossible) throw new Error('should have been refused');
}
