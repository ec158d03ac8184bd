import { z } from 'zod';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import {
  bankCreditInput,
  bankTransaction,
  bankTransactionStatus,
  bankTransactionWithSuggestions,
  matchInput,
  setAsideInput,
  statementRead,
} from './model.ts';

const ROLES = ['finance', 'admin'] as const;
const params = z.object({ id: idOf('btx') });

export const bankRoutes = routeTable({
  takeBankStatement: {
    method: 'POST',
    path: '/bank-statements',
    summary: "Take in a bank's statement: the money that came in by it",
    description:
      'A CAMT.053 file (ISO 20022, any version). What is known from an earlier file is left as it is, so files may overlap and come again. Each credit waits as an open bank transaction until it is matched with a customer or set aside.',
    roles: ROLES,
    consumes: 'application/xml',
    body: z.string(),
    response: statementRead,
    status: 201,
    errors: ['unprocessable'],
  },
  recordBankCredit: {
    method: 'POST',
    path: '/bank-transactions',
    summary: 'Tell of money that came in, where there is no statement to take in',
    description:
      'Of a CSV file of the bank, `POST /imports?kind=bank-credits` does the same for each row. What a statement tells of too, under the same account, day and reference, is one transaction.',
    roles: ROLES,
    location: '/bank-transactions/{id}',
    body: bankCreditInput,
    response: bankTransaction,
    status: 201,
    errors: ['unprocessable', 'already-exists'],
  },
  listBankTransactions: {
    method: 'GET',
    path: '/bank-transactions',
    summary: 'Money that came in by bank statements, the newest booking first',
    roles: ROLES,
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-bookedOn'),
      status: bankTransactionStatus.optional(),
    }),
    response: pageOf(bankTransaction),
  },
  getBankTransaction: {
    method: 'GET',
    path: '/bank-transactions/{id}',
    summary: 'Read a bank transaction, with whose it may be and what it pays',
    roles: ROLES,
    params,
    response: bankTransactionWithSuggestions,
    errors: ['not-found'],
  },
  matchBankTransaction: {
    method: 'POST',
    path: '/bank-transactions/{id}/match',
    summary: "Record it as a customer's payment; without allocations it pays what is named, then the oldest",
    roles: ROLES,
    params,
    body: matchInput,
    response: bankTransaction,
    errors: ['not-found', 'conflict', 'unprocessable', 'already-exists'],
  },
  setBankTransactionAside: {
    method: 'POST',
    path: '/bank-transactions/{id}/set-aside',
    summary: 'Say that it is no payment of a customer',
    roles: ROLES,
    params,
    body: setAsideInput,
    response: bankTransaction,
    errors: ['not-found', 'conflict'],
  },
});
