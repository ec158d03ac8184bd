import { parseDay } from '../../../functions/inventory/days.ts';
import type { Item } from '../../../functions/shared/table.ts';
import { change, comesOf, type Damage, drop, isOf, movementOf, ofWaiting, order } from './damage.ts';

const isAdjustment =
  (status: string) =>
  (item: Item): boolean =>
    item.sk === 'ADJUSTMENT' && item.status === status;
const ofReturned = (item: Item): boolean => item.sk === 'PO' && item.returns !== undefined;

/** What came and left within a quarter of an hour came to nothing, and is not missed. */
const hasMoved = (day: Item): boolean => [...parseDay(day).moved.values()].some((change) => change !== 0);

export const STOCK: readonly Damage[] = [
  {
    check: 'form',
    what: 'an item of no kind',
    damage: (items) => [...items, { pk: 'WHAT#1', sk: 'WHAT' }],
  },
  {
    check: 'form',
    what: 'a document that lacks a field',
    damage: change(order('settled'), (o) => delete o.placedAt),
  },
  {
    check: 'form',
    what: 'a document under another state in the index',
    damage: change(order('settled'), (o) => {
      o.statePk = 'ORDER#placed';
    }),
  },
  {
    check: 'levels',
    what: 'more reserved than there is',
    damage: change(isOf('LEVEL#'), (l) => {
      l.reserved = l.onHand + 1;
      l.available = -1;
    }),
  },
  {
    check: 'levels',
    what: 'available is not the difference',
    damage: change(isOf('LEVEL#'), (l) => l.available++),
  },
  { check: 'ledger', what: 'a movement is missing', damage: drop(isOf('MOVEMENT#', 'STOCK#')) },
  {
    check: 'stock-value',
    what: 'stock is worth more than what was moved',
    damage: change(
      (item) => isOf('LEVEL#')(item) && item.worth !== undefined,
      (l) => l.worth++,
    ),
  },
  {
    check: 'stock-value',
    what: 'goods left and the ledger says nothing of it',
    damage: drop((item) => isOf('ENTRY', 'ENTRY#')(item) && item.rule === 'goods-issue'),
  },
  {
    check: 'stock-value',
    what: 'goods arrived and the ledger has them on the way',
    damage: change(isOf('TRANSFER'), (t) => {
      t.lines[0].received = '0';
      t.lines[0].lost = '0';
    }),
  },
  {
    check: 'turnover',
    what: 'a month is worth more than the ledger',
    damage: change(
      (item) => isOf('MONTH#')(item) && Object.keys(item).some((name) => name.startsWith('worth-')),
      (m) => m[Object.keys(m).find((name) => name.startsWith('worth-')) ?? '']++,
    ),
  },
  {
    check: 'quarters',
    what: 'a day is worth more than the ledger',
    damage: change(
      (item) => isOf('DAY#')(item) && Object.keys(item).some((name) => name.startsWith('worth-')),
      (d) => d[Object.keys(d).find((name) => name.startsWith('worth-')) ?? '']++,
    ),
  },
  {
    check: 'turnover',
    what: 'a month has more than the ledger',
    damage: change(isOf('MONTH#'), (m) => {
      m.receipts = (m.receipts ?? 0) + 1;
    }),
  },
  { check: 'turnover', what: 'a month is missing', damage: drop(isOf('MONTH#')) },
  {
    check: 'turnover',
    what: 'an entry of the ledger is of another day',
    damage: change(movementOf('shipment'), (m) => {
      m.orderedOn = '2020-02-02';
    }),
  },
  { check: 'counts', what: 'a difference is not in the ledger', damage: drop(movementOf('count')) },
  {
    check: 'counts',
    what: 'a count that was discarded is in the ledger',
    damage: change(isOf('COUNT'), (c) => {
      c.status = 'discarded';
    }),
  },
  {
    check: 'transfers',
    what: 'more arrived than came into the warehouse',
    damage: change(isOf('TRANSFER'), (t) => {
      t.lines[0].received = '2';
    }),
  },
  {
    check: 'transfers',
    what: 'a transfer is over while goods are on the way',
    damage: change(isOf('TRANSFER'), (t) => {
      t.status = 'received';
    }),
  },
  {
    check: 'transfers',
    what: 'what is lost is not in the ledger',
    damage: drop(movementOf('transfer-loss')),
  },
  {
    check: 'transfers',
    what: 'more is lost than the transfer says',
    damage: change(movementOf('transfer-loss'), (m) => {
      m.change = '-9';
    }),
  },
  {
    check: 'quarters',
    what: 'a day is missing',
    damage: drop((item) => isOf('DAY#')(item) && hasMoved(item)),
  },
  {
    check: 'incoming',
    what: 'more is on the way than is ordered',
    damage: change(isOf('LEVEL#'), (l) => l.incoming++),
  },
  {
    check: 'drafts',
    what: 'shortages go to what is no purchase order',
    damage: change(isOf('DRAFT#'), (d) => {
      d.purchaseOrderId = 'po_1';
    }),
  },
  {
    check: 'numbers',
    what: 'a purchase order of a number that was never given',
    damage: change(isOf('PO', 'PO#'), (po) => {
      po.number = 'PO-2026-999999';
    }),
  },
  { check: 'on-order', what: 'what may still come is not found', damage: drop(isOf('ON_ORDER#')) },
  {
    check: 'on-order',
    what: 'a purchase order is found under what it does not bring',
    damage: change(isOf('ON_ORDER#'), (one) => {
      one.sku = 'SOMETHING-ELSE';
    }),
  },
  { check: 'reservations', what: 'a reservation is missing', damage: drop(isOf('RESERVATION#')) },
  {
    check: 'reservations',
    what: 'a reservation of nothing',
    damage: change(isOf('RESERVATION#'), (r) => {
      r.quantity = 0;
    }),
  },
  {
    check: 'holders',
    what: 'an order that has ended holds goods',
    damage: change(isOf('RESERVATION#'), (r, { settled }) => {
      r.holder = `${settled}#HAM`;
    }),
  },
  {
    check: 'holders',
    what: 'nobody holds goods',
    damage: change(isOf('RESERVATION#'), (r) => {
      r.holder = 'nobody';
    }),
  },
  {
    check: 'quotes',
    what: 'a quote is over and still holds',
    damage: change(isOf('QUOTE_HOLD'), (h) => {
      h.status = 'released';
    }),
  },
  {
    check: 'quotes',
    what: 'what is kept for a quote is gone',
    damage: drop((item) => isOf('RESERVATION#')(item) && String(item.holder).startsWith('rsv_')),
  },
  {
    check: 'holds',
    what: 'an order does not hold what it was given',
    damage: drop(
      (item, { waiting }) => isOf('RESERVATION#')(item) && String(item.holder).startsWith(waiting),
    ),
  },
  {
    check: 'pegs',
    what: 'goods that came in for an order are not held for it',
    damage: drop((item) => isOf('RESERVATION#')(item) && /^po_\w+$/.test(String(item.holder))),
  },
  {
    check: 'pegs',
    what: 'more was taken than came in',
    damage: change(ofWaiting, (po) => {
      po.lines[0].pegs[0].taken = '3';
    }),
  },
  {
    check: 'pegs',
    what: 'goods come for a cancelled order',
    damage: change(ofWaiting, (po, { cancelled }) => {
      po.lines[0].pegs[0].orderId = cancelled;
    }),
  },
  {
    check: 'receipts',
    what: 'received and not booked',
    damage: change(ofWaiting, (po) => {
      po.lines[0].received = '2';
    }),
  },
  {
    check: 'receipts',
    what: 'received in status only',
    damage: change(ofWaiting, (po) => {
      po.status = 'received';
    }),
  },
  {
    check: 'adjustments',
    what: 'what was agreed to is not in the ledger',
    damage: change(isAdjustment('booked'), (one) => {
      one.change = '2';
    }),
  },
  {
    check: 'adjustments',
    what: 'what nobody agreed to is booked',
    damage: change(isAdjustment('waiting'), (one, business) => {
      one.movementId = business.items.find(isAdjustment('booked'))?.movementId;
    }),
  },
  {
    check: 'adjustments',
    what: 'somebody agreed to what it asked for itself',
    damage: change(isAdjustment('booked'), (one) => {
      one.askedBy = one.decision.by;
    }),
  },
  {
    check: 'supplier-returns',
    what: 'what went back has not left the stock',
    damage: drop(movementOf('supplier-return')),
  },
  {
    check: 'supplier-returns',
    what: 'goods went back that it did not bring',
    damage: change(movementOf('supplier-return'), (m) => {
      m.reference = 'po_1';
    }),
  },
  {
    check: 'supplier-returns',
    what: 'more went back than came',
    damage: change(ofReturned, (po) => {
      po.lines[0].received = '1';
    }),
  },
  {
    check: 'supplier-returns',
    what: 'what is to be delivered again is not owed',
    damage: change(ofReturned, (po) => {
      po.returns[0].replace = false;
    }),
  },
  {
    check: 'supplier-returns',
    what: 'another lot went back than came',
    damage: change(ofReturned, (po) => {
      po.returns[0].lines[0].lots[0].lot = 'OTHER';
    }),
  },
  {
    check: 'bought',
    what: 'less is bought than is missing',
    damage: change(ofWaiting, (po) => {
      po.lines[0].pegs[0].quantity = '2';
    }),
  },
  {
    check: 'issues',
    what: 'a shipment that is invoiced left and not the books',
    damage: (items, business) => {
      const sent = items.find(({ sk, orderId }) => sk === 'SHIPMENT' && orderId === business.settled);
      return drop((item) => movementOf('shipment')(item) && item.reference === sent?.id)(items, business);
    },
  },
  {
    check: 'issues',
    what: 'a shipment left the books twice',
    damage: (items) => [...items, ...items.filter(movementOf('shipment')).slice(0, 1)],
  },
  {
    check: 'issues',
    what: 'what came back came back in part',
    damage: change(comesOf('shp_'), (m) => {
      m.change = '0.5';
    }),
  },
];
