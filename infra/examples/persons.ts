import { z } from 'zod';
import type { Recorder } from './recorder.ts';

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
  await to.record('eraseCustomer', { ...asked, body: { reason: 'Asked for by letter of 2 March' } });
  await to.until('getErasure', asked, z.looseObject({ state: z.literal('done') }));
  await to.record('getErasure', asked);
}
