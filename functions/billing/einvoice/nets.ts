import { netDiscount } from '../../shared/included-tax.ts';
import type { Money } from '../../shared/money.ts';
import type { InvoiceLine } from '../model.ts';

/** A line before the order's discount, without tax, as the standard adds lines up. */
export const netBeforeDiscount = (line: InvoiceLine): Money => ({
  ...line.net,
  amount: line.net.amount + netDiscount(line).amount,
});
