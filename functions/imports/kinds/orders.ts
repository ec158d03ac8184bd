import { z } from 'zod';
import { orderInput, pastOrderInput } from '../../orders/index.ts';
import { reference } from '../../shared/fields.ts';
import type { Column } from '../columns.ts';
import { addressColumns } from './addresses.ts';
import type { KindOfFile } from './kind.ts';

/** A file names its customer by id or, as other systems know it, by reference. */
export const ofCustomer = z.looseObject({ customer: reference });

const COMMON: readonly Column[] = [
  {
    name: 'reference',
    about: 'your own number for the order; its rows follow each other, and may leave it out after the first',
  },
  { name: 'customer', about: "the customer's id, or your own reference for it" },
  { name: 'currency', about: "the customer's when left out" },
  { name: 'discountPercent', about: 'on the whole order (optional)' },
  { name: 'freight', about: 'amount; needs the column currency (optional)', type: 'money' },
  { name: 'purchaseOrderNumber', about: "the customer's own number (optional)" },
  { name: 'notes', about: 'notes (optional)' },
  ...addressColumns('deliveryAddress'),
  { name: 'sku', about: 'of the line', field: 'lines.#.sku' },
  { name: 'quantity', about: 'of the line', field: 'lines.#.quantity' },
  { name: 'unit', about: 'of the quantity, if it is a further one (optional)', field: 'lines.#.unit' },
  { name: 'lineDiscountPercent', about: 'of the line (optional)', field: 'lines.#.discountPercent' },
];

const common = {
  lists: { lines: {} },
  blank: { lines: {} },
  identity: ['reference'],
  grouped: true,
} as const;

export const orders: KindOfFile = {
  ...common,
  schema: orderInput.omit({ customerId: true }).extend({ customer: reference, reference }),
  columns: [
    ...COMMON,
    { name: 'unitPrice', about: 'the list price when left out', field: 'lines.#.unitPrice' },
    { name: 'delivery.contact.name', about: 'who takes the goods (optional)' },
    { name: 'delivery.contact.phone', about: 'and how to reach them (optional)' },
    { name: 'delivery.instructions', about: 'what the driver has to know (optional)' },
    { name: 'delivery.method', about: 'one of the shipping methods (optional)' },
    { name: 'requestedDate', about: 'e.g. 2026-03-01 (optional)' },
    { name: 'onShortage', about: 'split, complete or refuse; split when left out' },
  ],
};

export const history: KindOfFile = {
  ...common,
  schema: pastOrderInput.omit({ customerId: true }).extend({ customer: reference }),
  columns: [
    ...COMMON,
    { name: 'status', about: 'settled or cancelled' },
    { name: 'placedAt', about: 'e.g. 2021-05-03 or 2021-05-03T09:30:00Z', type: 'instant' },
    { name: 'endedAt', about: 'when it was settled or cancelled (optional)', type: 'instant' },
    { name: 'reason', about: 'why it was cancelled (optional)' },
    { name: 'unitPrice', about: 'of then', field: 'lines.#.unitPrice' },
    { name: 'taxRate', about: 'of then, e.g. 16; the present one when left out', field: 'lines.#.taxRate' },
  ],
};
