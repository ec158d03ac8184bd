import { MAX_TRANSACTION_ITEMS } from '../shared/limits.ts';

/** How many writes a change of one product's stock takes at most; a test holds them to `stock.ts`. */
export const WRITES = { issue: 5, receive: 5, adjust: 4, consume: 5 } as const;

/** What may be written with a lot: documents, an event, the record that it is done. */
const BESIDE = 4;

/** Of how many products one transaction changes the stock. */
export const goodsAtOnce = (change: keyof typeof WRITES): number =>
  Math.floor((MAX_TRANSACTION_ITEMS - BESIDE) / WRITES[change]);
