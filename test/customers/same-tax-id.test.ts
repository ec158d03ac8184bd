import type { Context } from 'aws-lambda';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { handler } from '../../functions/customers/api.ts';
import { recordCustomer } from '../../functions/customers/create.ts';
import type { Customer } from '../../functions/customers/model.ts';
import { taxId as ofTaxId } from '../../functions/customers/model.ts';
import { customers } from '../../functions/customers/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { transact } from '../../functions/shared/table.ts';
import { aCustomer, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { type Asked, eventOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';

useSettings();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterAll(() => stop());

async function ask(method: string, path: string, asked: Asked) {
  const { statusCode, body } = await handler(eventOf(method, path, asked), {} as Context);
  return { status: statusCode, body: JSON.parse(String(body)) };
}
const send = (method: string, path: string, id: string, body: object) =>
  ask(method, path, {
    ...{ params: { id }, body: JSON.stringify(body) },
    headers: { 'idempotency-key': crypto.randomUUID(), 'if-match': '*' },
  });
const list = (query: Record<string, string>, customerId?: string) =>
  ask('GET', '/customers', { query, ...(customerId ? { customerId } : {}) });
const found = async (query: Record<string, string>, customerId?: string) =>
  (await list(query, customerId)).body.items.map(({ id }: Customer) => id);
const BARE = { name: 'N', language: 'en', currency: 'EUR', paymentTermDays: 0 };
/** One that nobody else here has; without a prefix that is known, and of nowhere, it is text. */
const another = () => `US ${crypto.randomUUID()}`;

async function kept(...over: Partial<Customer>[]): Promise<string[]> {
  const all = over.map((one) => aCustomer({ addresses: [], ...one }));
  await transact(all.flatMap(recordCustomer));
  return all.map(({ id }) => id);
}

describe('a tax id', () => {
  test('finds those that have it, oldest first, however it is written', async () => {
    const own = ['ATU-135.856 27', 'atu13585627'].map((taxId) => ({ ...BARE, taxId }));
    const made = [];
    for (const body of own) made.push((await send('POST', '/customers', '', body)).body);
    expect(made.map(({ taxId }) => taxId)).toEqual(own.map(({ taxId }) => taxId));
    const ids = made.map(({ id }) => id);
    for (const taxId of [
      'ATU13585627',
      ' atu 13/585/627',
      'ＡＴＵ１３５８５６２７',
      'ATU\u200b13585627',
      'ATU–13585627',
    ])
      expect([taxId, await found({ taxId })]).toEqual([taxId, ids]);
    expect(await found({ taxId: 'ATU13585627', sort: '-createdAt' })).toEqual(ids.toReversed());
    expect(await found({ taxId: 'ATU1358562' })).toEqual([]);
  });

  test('finds a customer as long as it has it', async () => {
    const [taxId, other] = [another(), another()];
    const [id = ''] = await kept({ taxId });
    const change = (body: object) => send('PATCH', '/customers/{id}', id, body);
    await change({ taxId: other });
    expect([await found({ taxId }), await found({ taxId: other })]).toEqual([[], [id]]);
    await change({ taxId: other.toLowerCase().replaceAll('-', ' '), name: 'M' });
    expect(await found({ taxId: other })).toEqual([id]);
    await change({ taxId: null });
    expect(await found({ taxId: other })).toEqual([]);
    await change({ taxId });
    expect(await found({ taxId })).toEqual([id]);
  });

  test('finds also whom it found before a merge', async () => {
    const taxId = another();
    const [into = '', from = ''] = await kept({ taxId }, { taxId });
    const gone = await customers.get(keys.customer(from));
    const mergedInto = { id: into, at: gone.createdAt, by: SALES };
    await transact([customers.replace({ ...gone, mergedInto, active: false })]);
    expect(await found({ taxId })).toEqual([into, from]);
  });

  test('is asked for together with other filters, page by page', async () => {
    const taxId = another();
    const salesperson = { name: 'Mo Field', email: 'mo@tradewind.example' };
    const reference = crypto.randomUUID();
    const all = await kept({ taxId, reference }, { taxId, salesperson, group: 'x' }, { taxId, group: 'x' });
    const [first, both, grouped] = all;
    expect(await found({ taxId, group: 'x' })).toEqual([both, grouped]);
    expect(await found({ taxId, group: 'x', salesperson: salesperson.email })).toEqual([both]);
    expect(await found({ taxId, reference })).toEqual([first]);
    expect(await found({ taxId: another(), reference })).toEqual([]);
    const pages = [];
    let cursor = {};
    do {
      const { items, next } = (await list({ taxId, limit: '1', ...cursor })).body;
      pages.push(items.map(({ id }: Customer) => id));
      cursor = next && { cursor: next };
    } while (cursor);
    expect(pages.filter((page) => page.length > 0)).toEqual(all.map((id) => [id]));
  });

  test('shows a customer itself, and nobody beside it', async () => {
    const taxId = another();
    const [one, other] = await kept({ taxId }, { taxId });
    expect(await found({ taxId }, one)).toEqual([one]);
    expect(await found({ taxId: another() }, other)).toEqual([]);
  });

  test('of no letter or digit finds nobody', async () => {
    const reference = crypto.randomUUID();
    await kept({ taxId: '-', reference });
    expect(await found({ taxId: '-' })).toEqual([]);
    expect(await found({ taxId: '-', reference })).toEqual([]);
  });

  test('may be any text that a customer may have', async () => {
    const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(
        text.filter((one) => ofTaxId.safeParse(one).success),
        async (taxId) => {
          expect((await list({ taxId })).status).toBe(200);
        },
      ),
    );
  });
});
