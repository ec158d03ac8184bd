/** What other modules may use of the ledger. */
export type { Entry, EntryLine } from './model.ts';
export { post } from './posting.ts';
export { type About, type Amount, newEntry } from './rules.ts';
export { seal } from './sealing.ts';
export { ENTRIES, entries } from './store.ts';
