/** What other modules may use of the customers. */
export { type Account, type Customer, account } from './model.ts';
export { exposure, missingData } from './rules.ts';
export { changeAccount, customers, getAccount, listAccounts } from './store.ts';
