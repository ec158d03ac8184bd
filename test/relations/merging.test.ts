import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { invoices } from '../../functions/billing/store.ts';
import { products } from '../../functions/catalog/index.ts';
import { changeAccount, customers } from '../../functions/customers/index.ts';
import type { Customer } from '../../functions/customers/model.ts';
import { changedCustomer } from '../../functions/customers/rules.ts';
import type { Order } from '../../functions/orders/model.ts';
import { placeOrder } from '../../functions/orders/place.ts';
import { quotations } from '../../functions/orders/quotations/store.ts';
import { orders } from '../../functions/orders/store.ts';
import { contractHandlers } from '../../functions/pricing/contracts/handlers.ts';
import { mergeCustomer } from '../../functions/relations/merging/handler.ts';
import { merged } from '../../functions/relations/merging/rules.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import { Stale, transact, type Write } from '../../functions/shared/table.ts';
import { now, plusSeconds } from '../../functions/shared/time.ts';
import { sampleInvoice } from '../billing/sample-invoice.ts';
import { aDraft } from '../orders/sample-quotation.ts';
import { AT, aCustomer, anOrder, aProduct, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

const settings = useSettings();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
  await transact([products.create(aProduct())]);
});
afterAll(() => stop());

const contact = (name: string) => ({ name, email: `${name}@pruefwerk.example` });
const at = now();
const call = { caller: { ...SALES, roles: ['sales' as const] }, at, language: 'en' as const };

async function two(over: Partial<Customer> = {}): Promise<[from: Customer, into: Customer]> {
  const [from, into] = [aCustomer(over), aCustomer()];
  await transact([customers.create(from), customers.create(into)]);
  return [from, into];
}

const merge = (from: Customer, into: Customer, when = at) =>
  mergeCustomer({ ...call, at: when, query: undefined, params: { id: from.id }, body: { into: into.id } });
const place = (customer: Customer) => {
  const body = {
    customerId: customer.id,
    lines: [{ sku: 'BOLT', quantity: 1000 }],
    onShortage: 'split' as const,
  };
  return placeOrder({ ...call, params: undefined, query: { dryRun: false }, body });
};
const commit = async ({ writes = [] }: { writes?: readonly Write[] }) => transact(writes);
const refused = (detail: string) => expect.objectContaining({ message: expect.stringContaining(detail) });

describe('what a merge makes of two customers', () => {
  test('what the one that stays lacks moves over, and nothing is there twice', () => {
    const [werk] = aCustomer().addresses;
    if (!werk) throw new Error('no address');
    const from = aCustomer({
      contacts: [contact('ada'), contact('bo')],
      addresses: [
        { ...werk, street: 'WERKSTRAßE  1' },
        { ...werk, label: 'Lager' },
      ],
      tags: ['b', 'c'],
      mergedFrom: ['cus_1'],
    });
    const into = aCustomer({ contacts: [contact('Ada')], tags: ['a', 'b'] });
    const done = merged(from, into, AT, SALES);
    expect(done.into).toEqual({
      ...into,
      contacts: [contact('Ada'), contact('bo')],
      addresses: [werk, { ...werk, label: 'Lager' }],
      tags: ['a', 'b', 'c'],
      mergedFrom: [from.id, 'cus_1'],
    });
    const { tags: _, ...rest } = from;
    const gone = {
      contacts: [],
      addresses: [],
      active: false,
      mergedInto: { id: into.id, at: AT, by: SALES },
    };
    expect(done.from).toEqual({ ...rest, ...gone });
    expect(() => changedCustomer(done.from, { name: 'X' }, settings, AT)).toThrow(into.id);
    expect(() => merged(done.from, into, AT, SALES)).toThrow(into.id);
    expect(() => merged(aCustomer(), done.from, AT, SALES)).toThrow(`was merged into ${into.id}`);
  });

  test('who has said no to offers is heard, on either side', () => {
    const consent = (status: 'given' | 'withdrawn', source: string) => ({
      consent: { status, at: AT, source },
    });
    const [yes, no, other] = [
      consent('given', 'fair'),
      consent('withdrawn', 'link'),
      consent('withdrawn', 'phone'),
    ];
    const kept = (from: object, into: object) =>
      merged(aCustomer(from), aCustomer(into), AT, SALES).into.consent?.source;
    expect([kept(no, yes), kept(no, {}), kept(no, other)]).toEqual(['link', 'link', 'phone']);
    expect([kept(yes, {}), kept({}, yes)]).toEqual([undefined, 'fair']);
  });

  test('who has no room, no longer orders or is the same is no customer to merge into', () => {
    const one = aCustomer();
    expect(() => merged(one, one, AT, SALES)).toThrow('itself');
    expect(() => merged(one, aCustomer({ active: false }), AT, SALES)).toThrow('no longer orders');
    const full = aCustomer({ contacts: Array.from({ length: 50 }, (_, i) => contact(`c${i}`)) });
    expect(() => merged(aCustomer({ contacts: [contact('bo')] }), full, AT, SALES)).toThrow('more than 50');
    expect(merged(one, full, AT, SALES).into.contacts).toHaveLength(50);
  });
});

describe('a merge', () => {
  test('of two at once one is taken, and what is read says where it went', async () => {
    const [from, into] = await two();
    const decided = await Promise.all([merge(from, into), merge(from, into)]);
    const done = await Promise.allSettled(decided.map(commit));
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(decided[0]?.body).toMatchObject({ id: from.id, mergedInto: into.id, moved: { contacts: 0 } });
    expect(await customers.get(keys.customer(from.id))).toMatchObject({
      mergedInto: { id: into.id },
      active: false,
    });
    expect(await customers.get(keys.customer(into.id))).toMatchObject({ mergedFrom: [from.id] });
    await expect(merge(from, into)).rejects.toEqual(refused(into.id));
  });

  test('an order that is placed meanwhile is not passed by, whichever comes first', async () => {
    const [from, into] = await two();
    const [early, seenBefore] = [await place(from), await merge(from, into)];
    await commit(early);
    await expect(commit(seenBefore)).rejects.toBeInstanceOf(Stale);
    await expect(merge(from, into)).rejects.toEqual(refused('within the last minute'));
    await expect(merge(from, into, plusSeconds(at, 61))).rejects.toEqual(refused('open orders'));

    const [other, stays] = await two();
    const late = await place(other);
    await commit(await merge(other, stays));
    await expect(commit(late)).rejects.toBeInstanceOf(Stale);
    await expect(place(other)).rejects.toEqual(refused(`was merged into ${stays.id}`));
    await commit(await place(stays));
  });

  test('money that moves meanwhile is not passed by', async () => {
    const [from, into] = await two();
    const decided = await merge(from, into);
    await transact([changeAccount(from.id, 'EUR', { unapplied: 1 })]);
    await expect(commit(decided)).rejects.toBeInstanceOf(Stale);
    await expect(merge(from, into)).rejects.toEqual(refused('money on its account'));
  });

  const open: [string, (customer: Customer) => Promise<Write[]> | Write[]][] = [
    [
      'open quotations',
      (customer) => [quotations.create({ ...aDraft(settings, {}, customer), validUntil: '2999-12-31' })],
    ],
    [
      'open invoices',
      ({ id: customerId }) => [invoices.create(sampleInvoice({ changes: { id: newId('inv'), customerId } }))],
    ],
    ['open orders', (customer) => [orders.create(anOrder(settings, {}, { customer }))]],
    [
      'contracts that hold',
      async ({ id: customerId }) => {
        const lines = [{ sku: 'BOLT', unitPrice: '8', quantity: 1000 }];
        const terms = {
          name: 'Frame',
          currency: 'EUR' as const,
          validFrom: '2020-01-01',
          validUntil: '2999-12-31',
        };
        const body = { ...terms, beyond: 'refuse' as const, customerId, lines };
        const { writes = [] } = await contractHandlers.createContract({
          ...{ ...call, at: AT, query: undefined, params: undefined },
          body,
        });
        return [...writes];
      },
    ],
  ];
  test.each(open)('is refused while there are %s', async (what, begin) => {
    const [from, into] = await two();
    await transact(await begin(from));
    await expect(merge(from, into)).rejects.toEqual(refused(what));
  });

  test('what has ended holds up no merge, and stays as it was', async () => {
    const [from, into] = await two();
    const order: Order = { ...anOrder(settings, {}, { customer: from }), status: 'settled' };
    const over = { ...aDraft(settings, {}, from), status: 'withdrawn' as const };
    await transact([orders.create(order), quotations.create(over)]);
    const kept = await orders.get(keys.order(order.id));
    await commit(await merge(from, into));
    expect(await orders.get(keys.order(order.id))).toEqual(kept);
  });
});
