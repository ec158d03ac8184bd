import type { Peg } from './model.ts';

/** Whether a peg is of this part of an order. */
export const isOf = (orderId: string, part: string) => (peg: Pick<Peg, 'orderId' | 'part'>) =>
  peg.orderId === orderId && peg.part === part;
