import type { Item } from '../../../functions/shared/table.ts';
import { change, type Damage, drop, isOf } from './damage.ts';

const inLots = (item: Item) => isOf('LEVEL#')(item) && Array.isArray(item.lots) && item.lots.length > 0;
const shipped = (item: Item) => isOf('SHIPMENT')(item) && JSON.stringify(item.lines).includes('"lots"');

export const LOTS: readonly Damage[] = [
  {
    check: 'form',
    what: 'a level under another day than that on which its first lot expires',
    damage: change(inLots, (l) => {
      l.stateSk = `2020-01-01 ${l.sku} ${l.warehouse}`;
    }),
  },
  {
    check: 'lots',
    what: 'more is on hand than lies in lots',
    damage: change(inLots, (l) => {
      l.lots[0].onHand -= 1000;
    }),
  },
  {
    check: 'lots',
    what: 'more has expired than lies there',
    damage: change(inLots, (l) => {
      l.expired = l.onHand + 1;
    }),
  },
  { check: 'lots', what: 'nobody knows of a lot', damage: drop((item) => item.sk === 'LOT') },
  {
    check: 'lots',
    what: 'a product without lots lies in lots',
    damage: change(
      (item) => isOf('LEVEL#')(item) && !item.lots,
      (l) => {
        l.lots = [];
      },
    ),
  },
  {
    check: 'lot-ledger',
    what: "a line of a lot's own ledger is missing",
    damage: drop((item) => isOf('MOVEMENT#', 'LOT#')(item)),
  },
  {
    check: 'lot-ledger',
    what: 'the ledger names another lot',
    damage: change(
      (item) => isOf('MOVEMENT#', 'STOCK#')(item) && Array.isArray(item.lots),
      (m) => {
        m.lots[0].lot = 'ANOTHER';
      },
    ),
  },
  {
    check: 'lot-shipments',
    what: 'a lot that left is not told',
    damage: change(shipped, (s) => {
      delete s.lines[0].lots;
    }),
  },
  {
    check: 'lot-shipments',
    what: 'a lot is about to leave with nothing',
    damage: change(inLots, (l) => {
      l.lots[0].leaving = 1000;
    }),
  },
  {
    check: 'lot-returns',
    what: 'a lot is said to be stock again that nobody sent back',
    damage: change(shipped, (s) => {
      const [{ lot }] = s.lines[0].lots;
      s.restocked = [{ sku: s.lines[0].sku, lot, quantity: '1' }];
    }),
  },
];
