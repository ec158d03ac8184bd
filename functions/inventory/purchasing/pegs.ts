import type { Peg } from './model.ts';

/** Whether a peg is of this part of an order. */
export const isOf = (orderId: string, part: string) => (peg: Pick<Peg, 'orderId' | 'part'>) =>
  peg.orderId === orderId && peg.part === part;

/** Whether an order waits, and not the production of something. */
export const isOfOrder = ({ orderId }: Pick<Peg, 'orderId'>): boolean => orderId.startsWith('ord_');

/** As what its components are pegged to a production order. */
export const COMPONENTS = 'components';

/** Under which name they are set aside for it. */
export const holderOfComponents = (purchaseOrderId: string): string => `${purchaseOrderId}#${COMPONENTS}`;
