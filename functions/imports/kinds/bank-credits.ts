import { z } from 'zod';
import { bankCreditInput } from '../../billing/index.ts';
import { currency } from '../../shared/money.ts';
import type { KindOfFile } from './kind.ts';

/** The amount of a row is in the currency that stands beside it, which is told once. */
const inCurrency = bankCreditInput.extend({ currency });
export const ofCredit = z.looseObject({ currency });

/** What banks give as CSV, each in its own way: its columns are to be named as here. */
export const bankCredits: KindOfFile = {
  schema: inCurrency,
  lists: {},
  blank: { payer: {} },
  identity: ['account', 'bookedOn', 'reference'],
  columns: [
    { name: 'account', about: 'of yours, that the money came in on, e.g. its IBAN' },
    { name: 'reference', about: 'what the bank calls it; each once for an account and day' },
    { name: 'bookedOn', about: 'e.g. 2026-03-01' },
    {
      name: 'amount',
      about: 'of money that came in, e.g. 119.00; rows of what went out are to be left out',
      type: 'money',
    },
    { name: 'currency', about: 'EUR, USD, GBP, CNY, JPY, PLN, CHF, CZK or SEK' },
    { name: 'payer.name', about: 'who paid (optional)' },
    { name: 'payer.account', about: 'and from which account (optional)' },
    { name: 'text', about: 'what the payer wrote; invoices that it names are suggested (optional)' },
  ],
};
