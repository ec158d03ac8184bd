import { findProducts } from '../../catalog/index.ts';
import { type Customer, customers } from '../../customers/index.ts';
import { pricesFor } from '../../pricing/index.ts';
import { keys } from '../../shared/keys.ts';
import type { Currency } from '../../shared/money.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import { dayIn } from '../../shared/time.ts';
import type { Terms } from '../prices/terms.ts';
import type { Asked, Quotation } from './model.ts';
import { draftOf } from './quoting.ts';

/** @throws Problem unprocessable when there is none */
export async function customerToQuote(id: string): Promise<Customer> {
  const customer = await customers.find(keys.customer(id));
  if (!customer) throw fieldProblem('/customerId', say('is no customer'));
  return customer;
}

/**
 * What prices depend on, without contracts: what is drawn on those is ordered, and a quotation would promise what a
 * contract may have no more of by then.
 */
export async function termsOf(
  customer: Customer,
  currency: Currency,
  skus: readonly string[],
  at: string,
): Promise<Terms> {
  const settings = getSettings();
  const on = dayIn(settings.timeZone, at);
  const [products, { offers }] = await Promise.all([
    findProducts(skus),
    pricesFor({ customer, currency, on }, skus),
  ]);
  return { customer, products, offers, settings, currency, maySetPrices: true };
}

/** A draft worked out anew, of what is asked for now. */
export async function redrawn(draft: Quotation, asked: Asked, at: string): Promise<Quotation> {
  const { id, customerId, currency, createdBy, mail, version, createdAt } = draft;
  const customer = await customerToQuote(customerId);
  const terms = await termsOf(customer, currency, skusOf(asked), at);
  return draftOf({ id, customerId, currency, createdBy, mail, version, createdAt }, asked, terms, at);
}

export const skusOf = ({ lines }: { lines: readonly { sku: string }[] }): string[] =>
  lines.map(({ sku }) => sku);
