import type { Item } from '../../../functions/shared/table.ts';
import type { Business } from '../business.ts';

export interface Damage {
  check: string;
  what: string;
  damage: (items: Item[], business: Business) => Item[];
}

// Items are whatever is stored; each damage knows the one that it damages.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Loose = any;

export const isOf =
  (sk: string, pk = '') =>
  (item: Item) =>
    String(item.sk).startsWith(sk) && String(item.pk).includes(pk);

/** The first such item, changed. */
export const change =
  (which: (item: Item, business: Business) => boolean, how: (item: Loose, business: Business) => void) =>
  (items: Item[], business: Business): Item[] => {
    const found = items.find((item) => which(item, business));
    if (!found) throw new Error('there is no such item to damage');
    how(found, business);
    return items;
  };

export const drop =
  (which: (item: Item, business: Business) => boolean) =>
  (items: Item[], business: Business): Item[] => {
    const at = items.findIndex((item) => which(item, business));
    if (at < 0) throw new Error('there is no such item to drop');
    return items.toSpliced(at, 1);
  };

export const order =
  (which: 'settled' | 'cancelled' | 'rejected' | 'waiting') =>
  (item: Item, business: Business): boolean =>
    item.sk === 'ORDER' && item.id === business[which];
export const ofWaiting = (item: Item, { waiting }: Business) =>
  item.sk === 'PO' && JSON.stringify(item).includes(waiting);
export const movementOf = (kind: string) => (item: Item) =>
  isOf('MOVEMENT#', 'STOCK#')(item) && item.kind === kind;
/** Goods that came back, of a shipment undelivered or of a return. */
export const comesOf = (prefix: 'shp_' | 'ret_') => (item: Item) =>
  movementOf('return')(item) && String(item.reference).startsWith(prefix);
export const invoice = (item: Item) => item.sk === 'INVOICE' && item.kind === 'invoice';
