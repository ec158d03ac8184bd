import type { Item } from '../../../functions/shared/table.ts';
import { plusSeconds } from '../../../functions/shared/time.ts';
import { change, type Damage, drop, invoice, isOf, order } from './damage.ts';

const amended = (item: Item): boolean => item.sk === 'AMENDMENT' && item.status === 'applied';

export const ORDERS: readonly Damage[] = [
  {
    check: 'order-lines',
    what: 'the parts are less than the line',
    damage: change(order('settled'), (o) => {
      o.parts[0].lines[0].quantity = '1';
    }),
  },
  {
    check: 'order-lines',
    what: 'more is invoiced than ordered',
    damage: change(order('settled'), (o) => {
      o.lines[0].invoiced = '4';
    }),
  },
  {
    check: 'amendments',
    what: 'a version that is missing',
    damage: change(isOf('AMENDMENT'), (one) => {
      one.status = 'rejected';
    }),
  },
  {
    check: 'amendments',
    what: 'an order that is not as its last amendment left it',
    damage: change(amended, (one) => {
      one.after.lines[0].quantity = '9';
    }),
  },
  {
    check: 'consignments',
    what: 'a shipment carries more than its part',
    damage: change(isOf('SHIPMENT'), (s) => {
      s.lines[0].quantity = '9';
    }),
  },
  {
    check: 'consignments',
    what: 'a shipment that its order does not know',
    damage: change(order('settled'), (o) => o.shipmentIds.pop()),
  },
  {
    check: 'consignments',
    what: 'a shipment that is not found under its order',
    damage: drop(isOf('CONSIGNED#')),
  },
  {
    check: 'order-totals',
    what: 'a total that is not the sum',
    damage: change(order('waiting'), (o) => o.totals.total.amount++),
  },
  {
    check: 'order-totals',
    what: 'a tax that is not by its rate',
    damage: change(order('waiting'), (o) => {
      o.lines[0].taxRate = '7';
    }),
  },
  {
    check: 'order-discounts',
    what: 'a line that is not its quantity times its price',
    damage: change(order('waiting'), (o) => {
      o.lines[0].unitPrice = '9.99';
    }),
  },
  {
    check: 'order-discounts',
    what: 'a discount that its lines have no share of',
    damage: change(order('waiting'), (o) => {
      o.discountPercent = '5';
    }),
  },
  {
    check: 'order-accounts',
    what: 'an ended order takes money',
    damage: change(
      (item, { settled }) => isOf('BILLING', settled)(item),
      (a) => {
        a.state = 'open';
      },
    ),
  },
  {
    check: 'order-accounts',
    what: 'an order that does not know its invoice',
    damage: change(order('settled'), (o) => o.invoiceIds.pop()),
  },
  {
    check: 'invoiced-once',
    what: 'a shipment on two invoices',
    damage: (items) => {
      const [first, second] = items.filter(invoice);
      if (second) second.shipmentIds = first?.shipmentIds;
      return items;
    },
  },
  {
    check: 'invoiced-once',
    what: 'an order that keeps goods from being invoiced, and is delivered',
    damage: change(
      (item) => item.sk === 'ORDER' && item.invoicing === 'order',
      (o) => {
        o.status = 'delivered';
      },
    ),
  },
  {
    check: 'invoiced-once',
    what: 'goods that are kept from being invoiced without a reason',
    damage: change(
      (item) => item.sk === 'ORDER' && item.invoicing === 'order',
      (o) => delete o.invoicing,
    ),
  },
  {
    check: 'invoiced-once',
    what: 'goods of a month that nobody will invoice',
    damage: drop(isOf('UNBILLED#')),
  },
  {
    check: 'invoiced-once',
    what: 'goods of a month that would be invoiced with more than left',
    damage: change(isOf('UNBILLED#'), (one) => {
      one.lines[0].quantity = '9';
    }),
  },
  {
    check: 'invoiced-once',
    what: 'goods that are kept for the month of another customer',
    damage: change(isOf('UNBILLED#'), (one) => {
      one.customerId = 'cus_00000000000000000000000000';
    }),
  },
  {
    check: 'order-status',
    what: 'settled without delivery',
    damage: change(order('waiting'), (o) => {
      o.status = 'settled';
    }),
  },
  {
    check: 'order-status',
    what: 'cancelled by nobody',
    damage: change(order('cancelled'), (o) => delete o.cancellation),
  },
  {
    check: 'order-status',
    what: 'rejected by nobody',
    damage: change(order('rejected'), (o) => delete o.rejection),
  },
  {
    check: 'order-status',
    what: 'parked without a fault',
    damage: change(order('waiting'), (o) => {
      o.status = 'parked';
    }),
  },
  {
    check: 'waits',
    what: 'an order that has ended waits',
    damage: change(isOf('ORDER#WAIT#'), (w, { settled }) => {
      w.pk = `ORDER#${settled}`;
    }),
  },
  {
    check: 'stalled',
    what: 'a deadline at which nothing happened',
    damage: change(isOf('ORDER#WAIT#'), (w, { at }) => {
      w.until = plusSeconds(at, -3601);
    }),
  },
  {
    check: 'stalled',
    what: 'an order that waits for nothing and goes nowhere',
    damage: (items, business) =>
      change(order('waiting'), (o) => {
        o.updatedAt = plusSeconds(business.at, -3601);
      })(
        items.filter((item) => !isOf('ORDER#WAIT#')(item)),
        business,
      ),
  },
  {
    check: 'timelines',
    what: 'nobody placed it',
    damage: drop((item) => isOf('EVENT#')(item) && item.type === 'order-placed'),
  },
  {
    check: 'timelines',
    what: 'it ended in silence',
    damage: drop((item) => isOf('EVENT#')(item) && item.type === 'order-settled'),
  },
  {
    check: 'timelines',
    what: 'it ended twice',
    damage: (items, { settled }) => [
      ...items,
      ...items.filter((e) => e.type === 'order-settled' && e.orderId === settled),
    ],
  },
  {
    check: 'references',
    what: 'a reference that is free for others',
    damage: drop(isOf('REFERENCE')),
  },
  {
    check: 'references',
    what: 'a reference that is held for something else',
    damage: change(isOf('REFERENCE'), (held) => {
      held.id = 'cus_0';
    }),
  },
  {
    check: 'operations',
    what: 'a row that was counted twice',
    damage: change(isOf('OPERATION'), (operation) => operation.counts.done++),
  },
  {
    check: 'operations',
    what: 'rows that failed in silence',
    damage: drop(isOf('ERRORS#')),
  },
];
