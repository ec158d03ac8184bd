import { keys } from '../../shared/keys.ts';
import { adjustments } from './store.ts';

/** The line of the ledger that an adjustment's reference leads to: its own, or that of what was agreed to. */
export async function movementIdOf(id: string): Promise<string> {
  if (!id.startsWith('adj_')) return id;
  return (await adjustments.get(keys.adjustment(id))).movementId ?? id;
}
