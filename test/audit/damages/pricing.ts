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
