import type { Handlers } from '../../shared/http/call.ts';
import { keys } from '../../shared/keys.ts';
import type { valuationRoutes } from './routes.ts';
import { listUnrated, valuationIdOf, valuations } from './store.ts';

export const valuationHandlers: Handlers<typeof valuationRoutes> = {
  async getValuation({ params: { id } }) {
    return { body: await valuations.get(keys.valuation(valuationIdOf(id))) };
  },

  async listUnrated({ query: { currency, ...page } }) {
    return { body: await listUnrated(currency, page) };
  },
};
