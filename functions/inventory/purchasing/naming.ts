import type { PurchaseOrder } from './model.ts';

type Named = Pick<PurchaseOrder, 'reference' | 'number' | 'id'>;

/** What it is called on paper: as somebody called it, else by its number. */
export const numberOf = ({ reference, number, id }: Named): string => reference ?? number ?? id;

/** The number as part of a file's name. */
export const fileNumberOf = (po: Named): string => numberOf(po).replace(/[^\p{L}\p{N}._-]+/gu, '-');

/** Names the mail of the last time that it was sent, for `sendOnce`. */
export const mailKeyOf = ({ id, sent }: Pick<PurchaseOrder, 'id' | 'sent'>): string =>
  sent?.time ? `purchase-order-${id}-${sent.time}` : `purchase-order-${id}`;
