import { exchangeRateInput } from '../../ledger/index.ts';
import type { KindOfFile } from './kind.ts';

/** As central banks give them, once in the business's own currency. */
export const exchangeRates: KindOfFile = {
  schema: exchangeRateInput,
  lists: {},
  blank: {},
  identity: ['currency', 'validFrom'],
  columns: [
    { name: 'currency', about: 'USD, GBP, CNY, JPY, PLN, CHF, CZK, SEK or EUR, but not your own' },
    { name: 'validFrom', about: 'the day from which it holds, e.g. 2026-03-01' },
    { name: 'rate', about: 'what one of the currency is worth in your own, e.g. 0.9216' },
    { name: 'source', about: 'where it was read, e.g. ECB' },
  ],
};
