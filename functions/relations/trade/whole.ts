import { keys } from '../../shared/keys.ts';
import type { Trade } from './model.ts';
import { trades } from './store.ts';
import { together } from './together.ts';

/** A customer's trade with that of those that were merged into it. */
export async function wholeOf(trade: Trade): Promise<Trade> {
  const { customerId, mergedFrom = [] } = trade;
  if (mergedFrom.length === 0) return trade;
  return together(customerId, [trade, ...(await trades.getMany(mergedFrom.map(keys.trade)))]);
}
