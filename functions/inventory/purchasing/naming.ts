import type { PurchaseOrder } from './model.ts';

/** What it is called on paper: by our own number where it has one. */
export const numberOf = ({ reference, id }: Pick<PurchaseOrder, 'reference' | 'id'>): string =>
  reference ?? id;

/** The number as part of a file's name. */
export const fileNumberOf = (po: Pick<PurchaseOrder, 'reference' | 'id'>): string =>
  numberOf(po).replace(/[^\p{L}\p{N}._-]+/gu, '-');

/** Names the mail of the last time that it was sent, for `sendOnce`. */
export const mailKeyOf = ({ id, sent }: Pick<PurchaseOrder, 'id' | 'sent'>): string =>
  sent?.time ? `purchase-order-${id}-${sent.time}` : `purchase-order-${id}`;
