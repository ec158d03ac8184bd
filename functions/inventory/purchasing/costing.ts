import Big from 'big.js';
import { type Money, toMinor } from '../../shared/money.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import type { PurchaseOrder, PurchaseOrderLine } from './model.ts';

/** What a line costs, where there is a price on record. */
export const costOfLine = ({
  quantity,
  price,
}: Pick<PurchaseOrderLine, 'quantity' | 'price'>): Money | undefined =>
  price && {
    currency: price.currency,
    amount: toMinor(Big(formatQuantity(quantity)).times(price.unitPrice), price.currency),
  };

/** What the goods cost, per currency; a line without a price counts nothing. */
export function costOf({ lines }: PurchaseOrder): Money[] {
  const priced = lines.flatMap((line) => costOfLine(line) ?? []);
  return [...Map.groupBy(priced, (p) => p.currency)].map(([currency, all]) => ({
    currency,
    amount: all.reduce((sum, { amount }) => sum + amount, 0),
  }));
}

export const isUnpriced = ({ quantity, price }: PurchaseOrderLine): boolean => quantity > 0 && !price;
