import { costOfLine } from '../inventory/index.ts';
import type { Money } from '../shared/money.ts';
import type { LowStock } from './model.ts';

/** What is suggested for a warehouse comes to less than its supplier takes an order for. */
export interface TooLittle {
  warehouse: string;
  total: Money;
  minimum: Money;
}

/**
 * Where the suggestions of one supplier, of which each warehouse gets an order of its own, come to too little; nothing of
 * one with a suggestion without a price, since nobody knows what that costs.
 */
export const tooLittle = (alerts: readonly LowStock[]): TooLittle[] =>
  [...Map.groupBy(alerts, ({ warehouse }) => warehouse)].flatMap(([warehouse, here]) => {
    const minimum = here.find(({ minimumOrderValue }) => minimumOrderValue)?.minimumOrderValue;
    if (!minimum || here.some(({ price }) => price?.currency !== minimum.currency)) return [];
    const amount = here.reduce((sum, low) => sum + costOf(low), 0);
    return amount < minimum.amount
      ? [{ warehouse, total: { amount, currency: minimum.currency }, minimum }]
      : [];
  });

const costOf = ({ suggestedQuantity, price }: LowStock): number =>
  costOfLine({ quantity: suggestedQuantity, price })?.amount ?? 0;
