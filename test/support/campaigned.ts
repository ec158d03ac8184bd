import { randomUUID } from 'node:crypto';
import { eventually } from './eventually.ts';
import type { Tradewind } from './tradewind.ts';

const TEXTS = {
  en: { subject: 'New teas for {customer}', body: 'Dear {contact},\n\nthey are here.\n\n{salesperson}' },
  zh: { subject: '{customer}新茶上市', body: '{contact}，您好！\n\n新茶已到。\n\n{salesperson}' },
};

/** One that has bought lately and agreed to hear of offers, with a person and an address of its own. */
export async function aReceiver(tw: Tradewind, tag: string, over: Parameters<Tradewind['customer']>[0] = {}) {
  const contact = `Zoë ${randomUUID()}`;
  const email = `${randomUUID()}@pruefwerk.example`;
  const consent = { status: 'given', at: '2026-01-01T09:00:00Z', source: 'fair' } as const;
  const customer = await tw.customer({ tags: [tag], consent, contacts: [{ name: contact, email }], ...over });
  const { sku } = await tw.product();
  const placedAt = new Date(Date.now() - 86_400_000).toISOString();
  const past = { customerId: customer.id, reference: randomUUID(), status: 'settled', placedAt } as const;
  await tw.post('/past-orders', { ...past, lines: [{ sku, quantity: '1', unitPrice: '10' }] });
  await eventually(async () => (await tw.get(`/customers/${customer.id}/trade`)).standing?.segment === 'new');
  return { ...customer, contact };
}

export const aDraftTo = (tw: Tradewind, tag: string) =>
  tw.post('/campaigns', { name: 'Spring', segments: ['new'], tags: [tag], texts: TEXTS });

/** Sent to all with this tag. @param run brings the next portion about */
export async function aCampaignTo(tw: Tradewind, tag: string, run: () => Promise<unknown>) {
  const { id } = await aDraftTo(tw, tag);
  await tw.post(`/campaigns/${id}/send`, {});
  await eventually(async () => {
    await run();
    return (await tw.get(`/campaigns/${id}`)).status === 'sent';
  });
  return id;
}
