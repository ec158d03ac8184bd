import type { Item } from '../../../functions/shared/table.ts';
import { change, type Damage, drop, isOf, movementOf } from './damage.ts';

const isMade = (item: Item): boolean => item.sk === 'PO' && item.components !== undefined;
const ofComponents = (item: Item): boolean => String(item.holder).endsWith('#components');
/** Of which a production order waits for a component. */
const ofMaker = (item: Item): boolean => item.sk === 'PO' && /"orderId":"po_/.test(JSON.stringify(item));

/** As if nothing had changed for long: what the stream sees to has been seen to. */
const longAgo = (items: Item[]): Item[] =>
  items.map((item) => (item.sk === 'PO' ? { ...item, updatedAt: '2020-02-02T00:00:00.000Z' } : item));

export const PRODUCTION: readonly Damage[] = [
  {
    check: 'bills',
    what: 'a product is made of itself',
    damage: change(isOf('PRODUCT', 'PRODUCT#'), (p) => {
      p.components = [{ sku: p.sku, quantity: '1' }];
    }),
  },
  {
    check: 'bills',
    what: 'a product is made of what is none',
    damage: change(isOf('PRODUCT', 'PRODUCT#'), (p) => {
      p.components = [{ sku: 'NO-PRODUCT', quantity: '1' }];
    }),
  },
  {
    check: 'components',
    what: 'what is set aside for production is not held',
    damage: drop((item) => isOf('RESERVATION#')(item) && ofComponents(item)),
  },
  {
    check: 'components',
    what: 'made, and nothing was used up',
    damage: drop(movementOf('consumption')),
  },
  {
    check: 'components',
    what: 'said to be ready while components are missing',
    damage: change(isMade, (po) => {
      po.ready = true;
    }),
  },
  {
    check: 'components',
    what: 'nobody brings what is missing',
    damage: (items, business) =>
      longAgo(
        change(ofMaker, (po) => {
          po.lines[0].pegs = [];
        })(items, business),
      ),
  },
  {
    check: 'components',
    what: 'components come for a production order that is over',
    damage: (items, business) =>
      longAgo(
        change(isMade, (po) => {
          po.status = 'closed';
        })(items, business),
      ),
  },
  {
    check: 'pegs',
    what: 'components come for a production order that does not know of it',
    damage: change(isMade, (po) => {
      po.suppliedBy = [];
    }),
  },
];
