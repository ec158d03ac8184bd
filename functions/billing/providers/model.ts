import { z } from 'zod';
import { resourceFields, text } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { money, positiveMoney } from '../../shared/money.ts';
import { paymentEventKind } from '../../shared/payment-policy.ts';
import { instant } from '../../shared/time.ts';

/** What a payment provider's own system tells of one payment; what else it tells is not read. */
export const paymentEvent = z.object({
  /** The provider's own id of what it tells: the same is recorded once. */
  eventId: text(120),
  /** The provider's word; the settings say which of ours it means. */
  type: text(60),
  /** What the provider calls the payment. */
  transaction: text(90),
  /** What it is for, as we told the provider: the invoice's id. */
  reference: text(140).optional(),
  /** Of this event: what came in, failed to, or went back. */
  amount: positiveMoney,
  at: instant,
  payer: z.object({ name: text(140).optional(), account: text(40).optional() }).default({}),
  note: text(300).optional(),
});
export type PaymentEvent = z.output<typeof paymentEvent>;

/** What became of it: `to-match` is money of which nobody can say for sure whose it is, or that the books don't take. */
export const paymentEventAnswer = z.object({ outcome: z.enum(['recorded', 'repeated', 'to-match']) });
export type PaymentEventAnswer = z.output<typeof paymentEventAnswer>;

/** What a provider has told of one payment, and what it was recorded as. */
export const charge = z.object({
  provider: z.string(),
  transaction: z.string(),
  events: z.array(
    z.object({
      eventId: z.string(),
      kind: paymentEventKind,
      /** The provider's, where it isn't ours. */
      word: z.string().optional(),
      amount: money,
      at: z.iso.datetime(),
    }),
  ),
  paymentId: idOf('pay').optional(),
  /** Where it waits to be matched, if it is no payment by itself. */
  bankTransactionId: idOf('btx').optional(),
  ...resourceFields,
});
export type Charge = z.output<typeof charge>;
export type ChargeEvent = Charge['events'][number];

/** Where an invoice can be paid. */
export const paymentLink = z.object({
  provider: z.string(),
  url: z.string(),
  amount: money,
  expiresAt: z.iso.datetime().optional(),
});

/** What a provider is asked for; the same of an invoice on one day is the same page. */
export interface Checkout {
  key: string;
  reference: string;
  amount: z.output<typeof money>;
  description: string;
  payer: { name: string };
}

/** What it answers; what else it says is not read. */
export const checkoutAnswer = z.object({ url: z.string().max(2000), expiresAt: instant.optional() });
export type CheckoutAnswer = z.output<typeof checkoutAnswer>;
