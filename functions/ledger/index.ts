/** What other modules may use of the ledger. */
export { customerDaysUntil, owedBy } from './customer-days.ts';
export type { Entry, EntryLine } from './model.ts';
export { post, postAll } from './posting.ts';
export { exchangeRateInput } from './rates/model.ts';
export { recordExchangeRate } from './rates/recording.ts';
export { rateOn } from './rates/store.ts';
export { routes } from './routes.ts';
export { type About, type Amount, newEntry, type RuleName, type StockRule } from './rules.ts';
export { seal } from './sealing.ts';
export { ENTRIES, entries } from './store.ts';
