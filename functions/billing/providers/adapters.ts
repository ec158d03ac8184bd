import { z } from 'zod';
import type { SignatureHeader } from '../../shared/http/route.ts';
import { check } from '../../shared/http/validate.ts';
import { askForPage } from './asking.ts';
import { type Checkout, type CheckoutAnswer, type PaymentEvent, paymentEvent } from './model.ts';
import type { Provider } from './providers.ts';

/** What there is to a payment provider: how it signs, how it tells what happened, and how it is asked for a page. */
export interface Adapter {
  signedIn: SignatureHeader;
  /** @throws Problem for what isn't of its form */
  eventOf(told: unknown): PaymentEvent;
  /** @returns nothing when it gives none */
  checkout(provider: Provider, asked: Checkout): Promise<CheckoutAnswer | undefined>;
}

/** By the settings' names of them. */
export const ADAPTERS: Readonly<Record<Provider['adapter'], Adapter>> = {
  standard: {
    signedIn: 'Payment-Signature',
    eventOf: (told) => z.parse(paymentEvent, check('body', paymentEvent, told)),
    checkout: askForPage,
  },
};
