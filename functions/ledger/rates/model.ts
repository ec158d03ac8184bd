import { z } from 'zod';
import { resourceFields, text } from '../../shared/fields.ts';
import { currency } from '../../shared/money.ts';
import { message } from '../../shared/texts/message.ts';
import { day } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';

/** What one of a currency is worth in the business's own, e.g. "0.9216" for a dollar in euros; more than nothing. */
export const rate = z
  .string()
  .regex(
    /^([1-9]\d{0,3}(\.\d{1,8})?|0\.0{0,7}[1-9]\d{0,7})$/,
    message('must be a decimal such as {example}', { example: '"0.9216"' }),
  );

export const exchangeRateInput = z.strictObject({
  currency,
  rate,
  /** It holds from this day until the next one that has a rate. */
  validFrom: day,
  /** Where it was read. */
  source: text(200),
});
export type ExchangeRateInput = z.output<typeof exchangeRateInput>;

/** Never changed: a wrong one is followed by a right one from another day. */
export const exchangeRate = z.object({
  ...exchangeRateInput.shape,
  recordedBy: actor,
  ...resourceFields,
});
export type ExchangeRate = z.output<typeof exchangeRate>;
