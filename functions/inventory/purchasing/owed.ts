import type { Thousandths } from '../../shared/quantity.ts';
import type { PurchaseOrderLine } from './model.ts';

/** What of a line is still to come: of what was ordered, and of what went back to be delivered again. */
export const toCome = ({
  quantity,
  received,
  owedAgain = 0,
}: Pick<PurchaseOrderLine, 'quantity' | 'received' | 'owedAgain'>): Thousandths =>
  Math.max(0, quantity + owedAgain - received);

/** What of what came in has not gone back. */
export const keptOf = ({ received, returned = 0 }: PurchaseOrderLine): Thousandths => received - returned;
