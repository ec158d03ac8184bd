import { describe, expect, test } from 'vitest';
import { customerInput, customerPatch } from '../../functions/customers/model.ts';
import {
  changedCustomer,
  exposure,
  forCustomers,
  mailAddress,
  missingData,
  newCustomer,
  salesMailbox,
} from '../../functions/customers/rules.ts';
import { say } from '../../functions/shared/texts/say.ts';
import { AT, aCustomer, noAccount } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const refusedAt = (pointer: string) =>
  expect.objectContaining({ errors: [expect.objectContaining({ pointer })] });
const BARE = { name: 'N', language: 'en', currency: 'EUR', paymentTermDays: 0 } as const;

describe('a customer', () => {
  test('needs a name, a language, a currency and a term', () => {
    expect(newCustomer(customerInput.parse(BARE), settings, AT)).toMatchObject({
      contacts: [],
      addresses: [],
      active: true,
      version: 1,
    });
  });

  test.each([
    ['/taxCode', { taxCode: 'unknown' }],
    ['/taxCode', { taxCode: 'constructor' }],
    ['/creditLimit/currency', { creditLimit: { amount: 1, currency: 'USD' as const } }],
    [
      '/consent/at',
      { consent: { status: 'given' as const, at: '2026-03-04T00:00:00.000Z', source: 'fair' } },
    ],
  ])('is refused at %s for %j, new and changed', (pointer, more) => {
    expect(() => newCustomer(customerInput.parse({ ...BARE, ...more }), settings, AT)).toThrow(
      refusedAt(pointer),
    );
    expect(() => changedCustomer(aCustomer(), more, settings, AT)).toThrow(refusedAt(pointer));
  });

  test('can not move to a currency that its credit limit is not in', () => {
    const customer = aCustomer({ creditLimit: { amount: 1, currency: 'EUR' } });
    expect(() => changedCustomer(customer, { currency: 'USD' }, settings, AT)).toThrow(
      refusedAt('/creditLimit/currency'),
    );
  });

  test('keeps what a change does not give', () => {
    const customer = aCustomer();
    const changed = changedCustomer(customer, customerPatch.parse({ name: 'New' }), settings, AT);
    expect(changed).toEqual({ ...customer, name: 'New' });
  });
});

describe('a tax id of a country that the customer has an address in', () => {
  const at = (country: string) => aCustomer().addresses.map((one) => ({ ...one, country }));
  const BAD = 'DE123456789';

  test('must have the right check digits, new and changed', () => {
    const addresses = at('DE');
    const input = customerInput.parse({ ...BARE, addresses, taxId: BAD });
    expect(() => newCustomer(input, settings, AT)).toThrow(refusedAt('/taxId'));
    expect(() => changedCustomer(aCustomer(), { taxId: BAD }, settings, AT)).toThrow(refusedAt('/taxId'));
    const moved = aCustomer({ addresses: at('FR'), taxId: BAD });
    const local = aCustomer({ addresses: at('US'), taxId: '99-0000111' });
    const both = [...addresses, ...local.addresses];
    expect(changedCustomer(local, { addresses: both }, settings, AT).addresses).toEqual(both);
    expect(() => changedCustomer({ ...local, addresses: both }, { addresses }, settings, AT)).toThrow(
      refusedAt('/taxId'),
    );
    const gone = changedCustomer(local, { addresses, taxId: 'DE123456788' }, settings, AT);
    expect(gone.taxId).toBe('DE123456788');
    expect(() => changedCustomer(moved, { addresses }, settings, AT)).toThrow(refusedAt('/taxId'));
  });

  test('holds up no other change when it was on record before', () => {
    const old = aCustomer({ taxId: BAD });
    const addresses = [...old.addresses, ...at('PL'), ...old.addresses];
    expect(changedCustomer(old, { name: 'New', taxId: BAD }, settings, AT).name).toBe('New');
    expect(changedCustomer(old, { addresses: old.addresses }, settings, AT).taxId).toBe(BAD);
    expect(() => changedCustomer(old, { addresses }, settings, AT)).toThrow(refusedAt('/taxId'));
  });
});

test('what is missing is said, and nothing when all is there', () => {
  expect(missingData(aCustomer())).toEqual([]);
  const { taxId: _, ...untaxed } = aCustomer({ addresses: [] });
  expect(missingData(untaxed)).toEqual([say('an address'), say('a tax id')]);
});

test('credit in use is what is ordered and owed, less what was paid ahead or too much', () => {
  const eur = (amount: number) => ({ amount, currency: 'EUR' as const });
  const account = {
    ...noAccount('cus'),
    ordered: eur(1000),
    receivable: eur(200),
    advances: eur(30),
    unapplied: eur(4),
  };
  expect(exposure(account)).toBe(1166);
  expect(exposure(noAccount('cus'))).toBe(0);
});

test('mail goes to the address for invoices, else to the first contact with one', () => {
  const contacts = [
    { name: 'A' },
    { name: 'B', email: 'b@example.com' },
    { name: 'C', email: 'c@example.com' },
  ];
  expect(mailAddress(aCustomer({ contacts }))).toBe('invoices@pruefwerk.example');
  const { invoiceEmail: _, ...without } = aCustomer({ contacts });
  expect(mailAddress(without)).toBe('b@example.com');
  expect(mailAddress({ ...without, contacts: [] })).toBeUndefined();
});

test('what sales has to read goes to whoever looks after the customer, else to all of sales', () => {
  const salesperson = { name: 'Mo Field', email: 'Mo@Tradewind.example' };
  const looked = customerInput.parse({ ...BARE, salesperson });
  expect(salesMailbox(looked, settings)).toEqual({ name: 'Mo Field', address: 'mo@tradewind.example' });
  expect(salesMailbox(aCustomer(), settings).address).toBe(settings.mail.sales);
});

test('tags are named once, and no more than twenty', () => {
  const tags = Array.from({ length: 21 }, (_, i) => `tag ${i}`);
  for (const bad of [tags, ['a', 'a']]) expect(customerPatch.safeParse({ tags: bad }).success).toBe(false);
  expect(customerPatch.parse({ tags: tags.slice(1) }).tags).toHaveLength(20);
});

test('a customer is not shown how it is sorted in', () => {
  const shown = forCustomers(aCustomer({ group: 'C', tags: ['slow payer'] }));
  expect(Object.keys(shown)).not.toContain('group');
  expect(JSON.stringify(shown)).not.toContain('slow payer');
});

test('a change clears what need not be there, and says of the rest that it must', () => {
  const customer = aCustomer({ reference: 'K-1', creditLimit: { amount: 1, currency: 'EUR' } });
  const patch = customerPatch.parse({ reference: null, creditLimit: null, taxId: null });
  const { reference: _, creditLimit: __, taxId: ___, ...rest } = customer;
  expect(changedCustomer(customer, patch, settings, AT)).toEqual({ ...rest, updatedAt: AT });
  for (const field of ['name', 'addresses', 'paymentTermDays', 'active'])
    expect(customerPatch.safeParse({ [field]: null }).error?.issues).toMatchObject([{ path: [field] }]);
});
