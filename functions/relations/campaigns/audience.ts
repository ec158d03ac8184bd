import { type Customer, customers } from '../../customers/index.ts';
import { inState, keys } from '../../shared/keys.ts';
import { suppressedOf } from '../../shared/mail/suppressed.ts';
import { STANDINGS, trades } from '../trade/store.ts';
import type { Reason } from './mail-model.ts';
import type { Campaign } from './model.ts';
import { reasonAgainst, receiverOf } from './receivers.ts';
import { isMeant } from './rules.ts';

/** A customer that a campaign is meant for, and why it isn't written to, if so. */
export interface Looked {
  customer: Customer;
  reason: Reason | undefined;
}

type Place = NonNullable<Campaign['gathering']>;

/** One page of its segments' customers, and where the next one begins; none after the last. */
export async function audienceFrom(
  campaign: Campaign,
  { segment, cursor }: Place,
  limit: number,
): Promise<{ looked: Looked[]; next?: Place }> {
  const name = campaign.segments[segment];
  if (!name) return { looked: [] };
  const page = await trades.list('byState', inState(STANDINGS, name), { limit, cursor, sort: 'until' });
  const found = await customers.getMany(page.items.map(({ customerId }) => keys.customer(customerId)));
  const looked = await looksAt(found.filter((customer) => isMeant(campaign, customer)));
  if (page.next) return { looked, next: { segment, cursor: page.next } };
  return segment + 1 < campaign.segments.length ? { looked, next: { segment: segment + 1 } } : { looked };
}

/** Whom of them one may write to now. */
export async function looksAt(all: readonly Customer[]): Promise<Looked[]> {
  const addresses = all.flatMap((customer) => receiverOf(customer)?.address ?? []);
  const suppressed = await suppressedOf(addresses);
  return all.map((customer) => ({ customer, reason: reasonAgainst(customer, suppressed) }));
}
