/** What other modules may use of the customers. */
export { createCustomer } from './create.ts';
export { type Account, account, type Customer, customerInput } from './model.ts';
export { routes } from './routes.ts';
export { exposure, mailAddress, missingData, salesMailbox } from './rules.ts';
export { changeAccount, customers, getAccount, listAccounts } from './store.ts';
