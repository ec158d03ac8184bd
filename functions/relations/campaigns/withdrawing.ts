import { type Customer, customers } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import type { Write } from '../../shared/table.ts';
import type { CampaignMail } from './mail-model.ts';

/** How a receiver said that it wants no more, as its customer's consent names it. */
const SOURCES = {
  link: 'unsubscribed by the link of campaign',
  complaint: 'complained of the mail of campaign',
} as const;

/** Takes back the consent of whoever a mail went to; of the customer that it was merged into since. */
export async function withdrawing(
  { customerId, campaignId }: CampaignMail,
  how: keyof typeof SOURCES,
  at: string,
): Promise<Write[]> {
  const customer = await holderOf(customerId);
  if (!customer || customer.erased || customer.consent?.status === 'withdrawn') return [];
  const consent = { status: 'withdrawn', at, source: `${SOURCES[how]} ${campaignId}` } as const;
  return [customers.replace({ ...customer, consent, updatedAt: at })];
}

/** Merges make no circles. */
export async function holderOf(customerId: string): Promise<Customer | undefined> {
  const customer = await customers.find(keys.customer(customerId));
  return customer?.mergedInto ? holderOf(customer.mergedInto.id) : customer;
}
