import { z } from 'zod';
import type { Recorder } from './recorder.ts';
import type { Things } from './things.ts';

const person = { name: 'Zoë Quine', email: 'zoe@reedwork.example' };
const twin = (reference: string) => ({
  name: 'Reedwork Ltd',
  reference,
  language: 'en',
  currency: 'EUR',
  contacts: [person],
  paymentTermDays: 14,
});

/** A customer that was entered twice becomes one, whose persons are told and erased. */
export async function recordPersons(to: Recorder): Promise<void> {
  const make = async (body: object) => {
    const made = await to.until('createCustomer', { body, as: 'sales' }, z.looseObject({ id: z.string() }));
    return made.id;
  };
  const into = await make(twin('K-0815'));
  const params = { id: await make({ ...twin('K-0816'), contacts: [{ name: 'Goods in' }] }) };
  await to.record('mergeCustomer', { params, body: { into }, as: 'sales' });
  const asked = { params: { id: into }, as: 'privacy' };
  await to.record('listPersonalData', { ...asked, query: { limit: '10' } });
  const gone = { name: 'Goods in', reason: 'Has left the company, and asked for it' };
  await to.record('eraseContact', { ...asked, body: gone });
  await to.until('getContactErasure', asked, z.looseObject({ state: z.literal('done') }));
  await to.record('getContactErasure', asked);
  await to.record('eraseCustomer', { ...asked, body: { reason: 'Asked for by letter of 2 March' } });
  await to.until('getErasure', asked, z.looseObject({ state: z.literal('done') }));
  await to.record('getErasure', asked);
}

/** A mail bounces, and later its address is there again. */
export async function recordSuppressed(to: Recorder, { sku }: Pick<Things, 'sku'>): Promise<void> {
  const address = 'bounce@simulator.amazonses.com';
  const addresses = [{ label: 'Works', name: 'Reedwork', street: 'Deich 4', city: 'Bremen', country: 'DE' }];
  const body = { ...twin('K-0817'), contacts: [{ ...person, email: address }], addresses };
  const made = z.looseObject({ id: z.string() });
  const { id: customerId } = await to.until('createCustomer', { body, as: 'sales' }, made);
  const validUntil = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  const offer = { customerId, lines: [{ sku, quantity: '1' }], validUntil };
  const { id } = await to.until('createQuotation', { body: offer, as: 'sales' }, made);
  await to.until('sendQuotation', { params: { id }, body: { reserve: false }, as: 'sales' }, made);
  const asked = { query: { address }, as: 'privacy' };
  const { items } = await to.until('listSuppressed', asked, z.looseObject({ items: z.array(made).min(1) }));
  await to.record('listSuppressed', { query: { limit: '1' }, as: 'privacy' });
  const params = { id: items[0]?.id ?? '' };
  await to.record('liftSuppressed', {
    params,
    body: { reason: 'Their mailbox is there again' },
    as: 'sales',
  });
}
