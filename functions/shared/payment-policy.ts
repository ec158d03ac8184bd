import { z } from 'zod';
import { isUnheard } from './askable.ts';
import { text } from './fields.ts';
import { currency } from './money.ts';

/** What may become of a payment at its provider, in our words; `unknown` is kept and moves nothing. */
export const paymentEventKind = z.enum(['succeeded', 'failed', 'refunded', 'charged-back', 'unknown']);
export type PaymentEventKind = z.output<typeof paymentEventKind>;

/** Who takes customers' money for us and tells of it. */
export const paymentPolicy = z.strictObject({
  /** An invoice is paid with the first one that takes its currency. */
  providers: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/, 'must be a-z, 0-9 and -, at most 30'),
        name: text(60),
        /** In which form it is asked and tells: `standard` is ours, as the API describes it. */
        adapter: z.enum(['standard']),
        /** Where it makes a page on which an invoice is paid. */
        checkoutUrl: z
          .string()
          .max(300)
          .refine(isUnheard, 'must be an https:// address without a user in it'),
        /** In which header it wants the key that `npm run provider-key` keeps. */
        keyHeader: z
          .string()
          .regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'must be the name of a header')
          .optional(),
        /** All, unless told. */
        currencies: z.array(currency).min(1).optional(),
        /** Which of our words its own mean. */
        events: z.record(z.string(), paymentEventKind).optional(),
      }),
    )
    .max(10),
});
