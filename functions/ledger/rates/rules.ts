import { MAX_AMOUNT, minorDigits } from '../../shared/money.ts';
import { fieldProblem } from '../../shared/problem.ts';
import type { Settings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { worth } from '../valuing/rules.ts';
import type { ExchangeRate, ExchangeRateInput } from './model.ts';

/** Sums of this many of the largest amounts are still exact. */
const LARGEST_EXACT = Number.MAX_SAFE_INTEGER / 100;

/** @throws Problem unprocessable for the business's own currency, and for a rate that no amount can be reckoned with */
export function newRate(
  input: ExchangeRateInput,
  { currency: own }: Pick<Settings, 'currency'>,
  at: string,
  by: Actor,
): ExchangeRate {
  const { currency, rate } = input;
  if (currency === own) throw fieldProblem('/currency', say("is the business's own"));
  const largest = MAX_AMOUNT * 10 ** (minorDigits(currency) - 2);
  if (worth({ amount: largest, currency }, rate, own) > LARGEST_EXACT)
    throw fieldProblem('/rate', say('is larger than amounts can be reckoned with'));
  const made = { recordedBy: by, version: 1, createdAt: at, updatedAt: at };
  return { ...input, ...made };
}
