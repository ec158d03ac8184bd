import type { QuotedLine } from './model.ts';

/** What a line's quantity, price and own discount come to, so that a reader can work it out again. */
export const beforeDiscount = ({ net, orderDiscount }: QuotedLine): QuotedLine['net'] => ({
  ...net,
  amount: net.amount + orderDiscount.amount,
});
