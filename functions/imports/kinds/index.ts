import type { ImportKind } from '../model.ts';
import { bankCredits } from './bank-credits.ts';
import { customers } from './customers.ts';
import { exchangeRates } from './exchange-rates.ts';
import { fapiao } from './fapiao.ts';
import type { KindOfFile } from './kind.ts';
import { history, orders } from './orders.ts';
import { products } from './products.ts';
import { stock } from './stock.ts';

/** Every kind of file that can be brought in. */
export const KINDS: Readonly<Record<ImportKind, KindOfFile>> = {
  products,
  customers,
  stock,
  orders,
  history,
  'bank-credits': bankCredits,
  fapiao,
  'exchange-rates': exchangeRates,
};
