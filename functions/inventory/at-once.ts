import { MAX_TRANSACTION_ITEMS } from '../shared/limits.ts';
import { fieldProblem } from '../shared/problem.ts';
import type { Write } from '../shared/table.ts';
import { type Saying, say } from '../shared/texts/say.ts';

/** How many writes a change of one product's stock takes at most, and one more each lot; a test holds them to `stock.ts`. */
export const WRITES = { issue: 5, receive: 5, adjust: 4, consume: 5 } as const;

/** What may be written with a lot: a document, an event, its entry in the books, the record that it is done. */
const BESIDE = 4;

/** Products in such parts that one transaction changes the stock of each. @param lotsOf how many lots of one move */
export function cutAtOnce<G>(
  goods: readonly G[],
  change: keyof typeof WRITES,
  lotsOf: (one: G) => number,
): G[][] {
  const cut: G[][] = [];
  let room = 0;
  for (const one of goods) {
    const takes = WRITES[change] + lotsOf(one);
    const last = cut.at(-1);
    if (last && takes <= room) last.push(one);
    else cut.push([one]);
    room = (last && takes <= room ? room : MAX_TRANSACTION_ITEMS - BESIDE) - takes;
  }
  return cut;
}

/**
 * The writes of a request, of which the record of its answer is one more.
 * @param says what is wrong when there are more
 * @throws Problem unprocessable
 */
export function assertAtOnce(
  writes: Write[],
  pointer: string,
  says: Saying = say('are more lots than can be booked at once: book them in parts'),
): Write[] {
  if (writes.length < MAX_TRANSACTION_ITEMS) return writes;
  throw fieldProblem(pointer, says);
}
