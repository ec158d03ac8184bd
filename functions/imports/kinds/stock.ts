import { adjustmentInput } from '../../inventory/index.ts';
import type { KindOfFile } from './kind.ts';

export const stock: KindOfFile = {
  schema: adjustmentInput,
  lists: { lots: {} },
  blank: { kind: 'opening', reason: 'Opening stock' },
  identity: ['sku', 'warehouse'],
  columns: [
    { name: 'sku', about: 'of a product that exists' },
    { name: 'warehouse', about: 'code such as HAM' },
    { name: 'quantity', about: 'what is there at the start, e.g. 120 or 7.25', field: 'change' },
    { name: 'unit', about: 'of the quantity, if it is a further one of the product (optional)' },
    { name: 'lots.#.lot', about: 'of a product that is kept by lots, e.g. lots.1.lot (optional)' },
    { name: 'lots.#.expiresOn', about: 'the last day on which it is good (optional with a shelf life)' },
    { name: 'lots.#.quantity', about: 'and how much of it; together the quantity' },
    { name: 'reason', about: 'what the stock ledger says (optional)' },
    { name: 'reference', about: 'your own number for it (optional)' },
  ],
};
