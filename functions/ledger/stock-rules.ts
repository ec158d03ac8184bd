import type { AccountName } from './chart.ts';
import { credit, debit } from './sides.ts';

/** Another account bears what the stock gains, `in`, and what it loses, `out`. */
const against = <const N extends AccountName>(account: N) =>
  [debit('stock', 'in'), credit(account, 'in'), debit(account, 'out'), credit('stock', 'out')] as const;

/** What goods that move do to the accounts, at what their products cost. */
export const STOCK_RULES = {
  /** What was there when the business came here. */
  'stock-opening': against('opening-balances'),
  /** Goods came of a supplier, whose invoice is booked elsewhere. */
  'goods-receipt': against('goods-received'),
  /** They went back to it. */
  'supplier-return': against('goods-received'),
  /** Components were used up, and something was made of them; what that differs by stays on the account. */
  production: against('production'),
  /** Goods left for a customer. */
  'goods-issue': against('cost-of-sales'),
  /** A customer's became stock again. */
  'goods-return': against('cost-of-sales'),
  /** Goods were scrapped, or not there when they were to go. */
  'stock-loss': against('stock-losses'),
  /** A count or a person found another quantity. */
  'stock-difference': against('stock-differences'),
  /** Goods left one warehouse for another. */
  'transfer-sent': against('stock-in-transit'),
  /**
   * They arrived, or never will. What is no longer on the way is there at the value with which it left; what its product
   * costs by now it is worth as stock.
   */
  'transfer-arrival': [
    debit('stock', 'in'),
    credit('stock-in-transit', 'transit'),
    debit('stock-losses', 'out'),
    credit('stock', 'out'),
    debit('stock-revaluation', 'lowered'),
    credit('stock-revaluation', 'raised'),
  ],
  /** A product costs something else from now on, and so is its stock worth. */
  'stock-revaluation': against('stock-revaluation'),
} as const;
