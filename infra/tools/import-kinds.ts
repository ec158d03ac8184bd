import type { z } from 'zod';
import { productInput } from '../../functions/catalog/model.ts';
import { customerInput } from '../../functions/customers/model.ts';
import { adjustmentInput } from '../../functions/inventory/model.ts';
import type { Column } from './import-columns.ts';

export const IMPORT_KINDS = ['products', 'customers', 'stock'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export type Tree = { [step: string]: unknown };

/** What a kind of file holds and which call takes each of its rows. */
export interface KindOfFile {
  /** Where a row is posted to. */
  path: string;
  schema: z.ZodType;
  columns: readonly Column[];
  /** Fields that are lists; a list with a key has the column's wildcard as that field of each entry. */
  lists: Readonly<Record<string, { key?: string }>>;
  /** What a row is before its cells are filled in. */
  blank: Tree;
  /** The columns that together name a row; no two rows of a file may have the same. */
  identity: readonly string[];
}

const products: KindOfFile = {
  path: '/products',
  schema: productInput,
  lists: { prices: { key: 'currency' } },
  blank: { supply: {} },
  identity: ['sku'],
  columns: [
    { name: 'sku', about: 'A-Z, 0-9 and . _ -' },
    { name: 'name', about: 'name' },
    { name: 'nameZh', about: 'name in Chinese (optional)' },
    { name: 'unit', about: 'pcs, kg, g, m, m2, l, box or set' },
    { name: 'quantityDecimals', about: 'decimals a quantity may have, 0 to 3', type: 'number' },
    { name: 'taxCode', about: 'as configured, e.g. standard, reduced or zero' },
    { name: 'supply.kind', about: 'purchase or production' },
    { name: 'supply.supplier', about: 'who it is bought from (optional)' },
    { name: 'supply.leadTimeDays', about: 'days until new goods are in', type: 'number' },
    {
      name: 'prices.*',
      about: 'list price per unit, e.g. prices.EUR; at least one currency',
      field: 'prices.*.unitPrice',
    },
    { name: 'prices.*.floor', about: 'below this price a sale needs review (optional)' },
    { name: 'active', about: 'true or false; true when left out', type: 'boolean' },
  ],
};

const OPTIONAL_IN_ADDRESS = new Set(['street2', 'postalCode', 'region']);

const customers: KindOfFile = {
  path: '/customers',
  schema: customerInput,
  lists: { contacts: {}, addresses: {} },
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
    { name: 'taxId', about: 'VAT id or the like (optional, but orders need review without it)' },
    { name: 'invoiceEmail', about: 'where invoices go (optional, but orders need review without it)' },
    {
      name: 'creditLimit',
      about: "amount in the customer's currency, e.g. 50000.00 (optional)",
      type: 'money',
    },
    { name: 'paymentTermDays', about: 'days from invoice to due', type: 'number' },
    { name: 'taxCode', about: "replaces the products' own, e.g. reverse-charge or export (optional)" },
    { name: 'active', about: 'true or false; true when left out', type: 'boolean' },
    ...['name', 'email', 'phone', 'position'].map((field) => ({
      name: `contacts.#.${field}`,
      about: `e.g. contacts.1.${field}${field === 'name' ? '' : ' (optional)'}`,
    })),
    ...['label', 'name', 'street', 'street2', 'city', 'postalCode', 'region', 'country'].map((field) => ({
      name: `addresses.#.${field}`,
      about: `e.g. addresses.1.${field}${OPTIONAL_IN_ADDRESS.has(field) ? ' (optional)' : ''}`,
    })),
  ],
};

const stock: KindOfFile = {
  path: '/stock/adjustments',
  schema: adjustmentInput,
  lists: {},
  blank: { kind: 'opening', reason: 'Opening stock' },
  identity: ['sku', 'warehouse'],
  columns: [
    { name: 'sku', about: 'of a product that exists' },
    { name: 'warehouse', about: 'code such as HAM' },
    { name: 'quantity', about: 'what is there at the start, e.g. 120 or 7.25', field: 'change' },
    { name: 'reason', about: 'what the stock ledger says (optional)' },
  ],
};

export const KINDS: Readonly<Record<ImportKind, KindOfFile>> = { products, customers, stock };
