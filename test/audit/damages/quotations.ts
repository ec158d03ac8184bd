import { newId } from '../../../functions/shared/ids.ts';
import { change, type Damage, drop, isOf } from './damage.ts';

const accepted = (item: { sk?: unknown; status?: unknown }) =>
  item.sk === 'QUOTATION' && item.status === 'accepted';

export const QUOTATIONS: readonly Damage[] = [
  {
    check: 'quotations',
    what: 'an accepted quotation that is no order',
    damage: change(accepted, (one) => {
      delete one.orderId;
    }),
  },
  {
    check: 'quotations',
    what: 'one that is an order twice',
    damage: change(accepted, (one) => {
      one.orderId = newId('ord');
    }),
  },
  {
    check: 'quotations',
    what: 'one that is gone',
    damage: drop(accepted),
  },
  {
    check: 'quotations',
    what: 'an order at another price than was quoted',
    damage: change(accepted, ({ lines: [line] }) => {
      line.unitPrice = '8';
    }),
  },
  {
    check: 'quotations',
    what: 'one that was accepted and says so of nobody',
    damage: change(accepted, (one) => {
      delete one.answer;
    }),
  },
  {
    check: 'mails',
    what: 'a quotation whose mail it knows nothing of',
    damage: change(isOf('QUOTATION', 'QUOTATION#'), (one) => {
      one.mail = { state: 'none' };
    }),
  },
  {
    check: 'numbers',
    what: 'a quotation without its number',
    damage: change(isOf('QUOTATION', 'QUOTATION#'), (one) => {
      one.number = 'Q-2020-000001';
    }),
  },
];
