import { change, type Damage, drop, isOf } from './damage.ts';

export const TRADE: readonly Damage[] = [
  {
    check: 'trade',
    what: 'a customer with an order too many',
    damage: change(isOf('TRADE', 'CUSTOMER#'), (item) => item.orders++),
  },
  {
    check: 'trade',
    what: 'a product of which more was bought',
    damage: change(isOf('BOUGHT#'), (item) => {
      item.quantity += 1000;
    }),
  },
  {
    check: 'trade',
    what: 'a customer whose trade is gone',
    damage: drop(isOf('TRADE', 'CUSTOMER#')),
  },
  {
    check: 'dealt',
    what: 'a return that nobody asked for',
    damage: change(isOf('DEALING#returned'), (item) => {
      item.value.about = 'ret_00000000000000000000000000';
    }),
  },
  {
    check: 'dealt',
    what: 'a credit note of long ago that does not count',
    damage: (items, business) =>
      drop(isOf('DEALING#credited'))(items, business).map((item) =>
        item.kind === 'credit-note' ? { ...item, issuedAt: '2020-01-01T00:00:00.000Z' } : item,
      ),
  },
  {
    check: 'dealt',
    what: 'a merge of long ago that does not count',
    damage: (items, business) =>
      drop(isOf('DEALING#merged'))(items, business).map((item) =>
        item.sk === 'CUSTOMER' && item.mergedInto
          ? { ...item, mergedInto: { ...item.mergedInto, at: '2020-01-01T00:00:00.000Z' } }
          : item,
      ),
  },
  {
    check: 'trade',
    what: 'a product with a mark too many',
    damage: change(isOf('RATING', 'PRODUCT#'), (item) => item.marks['5']++),
  },
  {
    check: 'evaluated',
    what: "another customer's evaluation",
    damage: change(isOf('EVALUATION'), (item) => {
      item.customerId = 'cus_00000000000000000000000000';
    }),
  },
  {
    check: 'evaluated',
    what: 'a bad one that nobody follows up',
    damage: change(isOf('EVALUATION'), (item) => {
      item.status = 'rated';
    }),
  },
];
