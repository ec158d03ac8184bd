import { customerInput } from '../../customers/index.ts';
import { addressColumns } from './addresses.ts';
import type { KindOfFile } from './kind.ts';

export const customers: KindOfFile = {
  schema: customerInput,
  lists: { contacts: {}, addresses: {}, tags: {} },
  blank: {},
  identity: ['reference'],
  columns: [
    { name: 'name', about: 'name' },
    {
      name: 'reference',
      about: 'your own number for it (optional); by it a repeated import knows the customer',
    },
    { name: 'language', about: 'en or zh: of invoices and mails' },
    { name: 'currency', about: 'EUR, USD, GBP, CNY, JPY, PLN, CHF, CZK or SEK' },
    { name: 'invoiceTitle', about: 'name on invoices when it differs (optional)' },
    {
      name: 'taxId',
      about:
        'VAT id or the like (optional, but orders need review without it); in the EU a VAT id with its prefix, in China a 统一社会信用代码; those and what begins with GB or CHE must have the right check digits',
    },
    { name: 'invoiceEmail', about: 'where invoices go (optional, but orders need review without it)' },
    {
      name: 'creditLimit',
      about: "amount in the customer's currency, e.g. 50000.00 (optional)",
      type: 'money',
    },
    { name: 'paymentTermDays', about: 'days from invoice to due', type: 'number' },
    { name: 'taxCode', about: "replaces the products' own, e.g. intra-community or export (optional)" },
    {
      name: 'taxIncluded',
      about: 'true: its prices are with tax; without it when left out',
      type: 'boolean',
    },
    { name: 'salesperson.name', about: 'who of yours looks after it (optional)' },
    { name: 'salesperson.email', about: "and that one's address (optional, with the name)" },
    { name: 'group', about: 'your code for customers of its kind (optional)' },
    { name: 'tags.#', about: 'tags.1, tags.2 … (optional)' },
    { name: 'consent.status', about: 'given or withdrawn: whether it wants to hear of offers (optional)' },
    { name: 'consent.at', about: 'since when (optional)', type: 'instant' },
    { name: 'consent.source', about: 'where it said so (optional)' },
    { name: 'statements', about: 'monthly or on-demand; monthly when left out' },
    { name: 'invoicing', about: 'shipment, order or month: what has an invoice; shipment when left out' },
    { name: 'active', about: 'true or false; true when left out', type: 'boolean' },
    ...['name', 'email', 'phone', 'position'].map((field) => ({
      name: `contacts.#.${field}`,
      about: `e.g. contacts.1.${field}${field === 'name' ? '' : ' (optional)'}`,
    })),
    ...addressColumns('addresses.#', ['label']),
  ],
};
