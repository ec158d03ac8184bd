import { newId } from '../../../functions/shared/ids.ts';
import { change, type Damage, drop, isOf } from './damage.ts';

const schedule = isOf('PRICE_SCHEDULE', 'PRICE_SCHEDULE#');

export const PRICING: readonly Damage[] = [
  {
    check: 'price-lists',
    what: 'prices of a list that is gone',
    damage: drop(isOf('PRICE_LIST', 'PRICE_LIST#')),
  },
  {
    check: 'price-lists',
    what: 'a list that is planned otherwise than it is',
    damage: change(schedule, ({ lists: [list] }) => {
      list.validFrom = '2020-01-01';
    }),
  },
  {
    check: 'price-lists',
    what: 'two lists at a time',
    damage: change(schedule, (item) => {
      item.lists.push({ ...item.lists[0], id: newId('prl') });
    }),
  },
  {
    check: 'price-lists',
    what: 'breaks that do not ascend',
    damage: change(isOf('PRICE#', 'PRICE_LIST#'), (price) => {
      price.breaks.reverse();
    }),
  },
  {
    check: 'price-lists',
    what: 'an order that was priced by no list that there is',
    damage: change(
      (item) => item.sk === 'ORDER' && JSON.stringify(item).includes('price-list'),
      ({ lines: [line] }) => {
        line.priceList.id = newId('prl');
      },
    ),
  },
];

const lineOf = isOf('CONTRACT_LINE', 'CONTRACT_LINE#');

export const CONTRACTS: readonly Damage[] = [
  {
    check: 'contracts',
    what: 'more reserved than orders call off',
    damage: change(lineOf, (line) => {
      line.reserved += 1000;
      line.left -= 1000;
    }),
  },
  {
    check: 'contracts',
    what: 'another price than was agreed',
    damage: change(lineOf, (line) => {
      line.unitPrice = '1';
    }),
  },
  {
    check: 'contracts',
    what: 'left what is not',
    damage: change(lineOf, (line) => {
      line.left += 1000;
    }),
  },
  {
    check: 'contracts',
    what: 'more drawn of an amount than was invoiced',
    damage: change(isOf('CONTRACT_AMOUNT', 'CONTRACT_AMOUNT#'), (amount) => {
      amount.drawn += 1;
      amount.left -= 1;
    }),
  },
  {
    check: 'contracts',
    what: 'another amount than was agreed',
    damage: change(isOf('CONTRACT_AMOUNT', 'CONTRACT_AMOUNT#'), (amount) => {
      amount.agreed += 1;
      amount.left += 1;
    }),
  },
  {
    check: 'contracts',
    what: 'a contract that no order finds',
    damage: change(isOf('CONTRACT_PLAN', 'CONTRACT_PLAN#'), (plan) => {
      plan.contracts = [];
    }),
  },
];
