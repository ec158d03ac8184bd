import type { Store } from '../store.ts';
import type { Check } from '../violation.ts';

/** Every reference that a thing has is held for that thing, and none is held for what hasn't got it. */
export const references: Check = function* (store) {
  const had = new Set(given(store));
  const held = new Set(store.references.map(({ kind, id, reference }) => nameOf(kind, id, reference)));
  for (const name of had) if (!held.has(name)) yield { about: name, says: 'is not held' };
  const named = new Set([...had, ...counted(store)]);
  for (const name of held) if (!named.has(name)) yield { about: name, says: 'is held and nothing has it' };
};

/** What belongs to a customer's own references begins with the same word as the business's. */
const nameOf = (kind: string, id: string, reference: string): string =>
  `${kind.split('/')[0]} ${id} as ${reference}`;

function* given({ products, invoices, suppliers, ...store }: Store) {
  const named = {
    customer: store.customers,
    'price-list': store.priceLists,
    contract: store.contracts,
    order: store.orders,
    'purchase-order': store.purchaseOrders,
    shipment: store.shipments,
    operation: store.operations,
    supplier: suppliers,
    transfer: store.transfers,
    adjustment: store.adjustments,
    count: store.counts,
    return: store.returns,
    reservation: store.quoteHolds,
  };
  for (const [kind, docs] of Object.entries(named))
    for (const { id, reference } of docs) if (reference) yield nameOf(kind, id, reference);
  for (const { id, number, fapiao } of invoices) {
    yield nameOf('invoice', id, number);
    if (fapiao?.number) yield nameOf('fapiao', id, fapiao.number);
  }
  for (const { id, number } of store.purchaseOrders)
    if (number) yield nameOf('purchase-order-number', id, number);
  for (const { id, number } of store.prepayments) yield nameOf('prepayment', id, number);
  for (const { id, name } of suppliers) yield nameOf('supplier-name', id, name);
  for (const { sku, reference } of products) if (reference) yield nameOf('product', sku, reference);
}

/** The ledger names something for every adjustment, also for one that was given no reference. */
const counted = ({ movements }: Store): string[] =>
  movements.map(({ id, reference }) => nameOf('adjustment', id, reference));
