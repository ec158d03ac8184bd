/** What other modules may use of the customers. */
export { type Begun, begin, lastBegun, shut } from './beginning.ts';
export { createCustomer } from './create.ts';
export { type Account, account, type Customer, customer, customerInput, MOST } from './model.ts';
export { routes } from './routes.ts';
export {
  assertGoesOn,
  assertMayBegin,
  assertMayGain,
  exposure,
  mailAddress,
  missingData,
  salesMailbox,
} from './rules.ts';
export { giveTaxId } from './same-tax-id.ts';
export { CUSTOMERS, changeAccount, customers, getAccount, listAccounts } from './store.ts';
