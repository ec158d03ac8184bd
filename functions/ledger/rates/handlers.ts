import type { Handlers } from '../../shared/http/call.ts';
import { inState } from '../../shared/keys.ts';
import { recordExchangeRate } from './recording.ts';
import type { rateRoutes } from './routes.ts';
import { exchangeRates, RATES } from './store.ts';

export const rateHandlers: Handlers<typeof rateRoutes> = {
  recordExchangeRate,

  async listExchangeRates({ query: { currency, ...page } }) {
    if (currency) return { body: await exchangeRates.list('byState', inState(RATES, currency), page) };
    return { body: await exchangeRates.list('byKind', RATES, page) };
  },
};
