import type { Handler } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { keys } from '../../shared/keys.ts';
import { Problem } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import type { rateRoutes } from './routes.ts';
import { newRate } from './rules.ts';
import { exchangeRates } from './store.ts';

/** A day of a currency has one rate for good; the same one told again is answered with what is on record. */
export const recordExchangeRate: Handler<typeof rateRoutes.recordExchangeRate> = async ({
  caller,
  body,
  at,
}) => {
  const rate = newRate(body, getSettings(), at, actorOf(caller));
  const known = await exchangeRates.find(keys.exchangeRate(rate.currency, rate.validFrom));
  if (!known) return { body: rate, writes: [exchangeRates.create(rate)] };
  if (known.rate === rate.rate) return { body: known };
  const { currency, validFrom: day } = rate;
  throw new Problem('already-exists', say('{currency} has another rate from {day}.', { currency, day }));
};
