import { change, type Damage, drop, isOf } from './damage.ts';

const entry = isOf('ENTRY', 'ENTRY#');

export const LEDGER: readonly Damage[] = [
  {
    check: 'bank',
    what: 'a credit of more than its payment',
    damage: change(
      (item) => item.sk === 'BANK_TRANSACTION' && item.status === 'matched',
      (one) => one.amount.amount++,
    ),
  },
  {
    check: 'bank',
    what: 'an account of nobody',
    damage: change(isOf('PAYER'), (payer) => {
      payer.customerId = 'cus_01J00000000000000000000000';
    }),
  },
  {
    check: 'entries',
    what: 'an entry that does not balance',
    damage: change(entry, (e) => e.lines[0].amount.amount++),
  },
  {
    check: 'entries',
    what: 'a receipt that is not in the ledger',
    damage: drop((item) => entry(item) && item.rule === 'receipt'),
  },
  {
    check: 'entries',
    what: 'an entry of another customer',
    damage: change(
      (item) => entry(item) && item.rule === 'invoice',
      (e) => {
        e.customerId = 'cus_01J00000000000000000000000';
      },
    ),
  },
  {
    check: 'account-days',
    what: 'a day that has more than its entries',
    damage: change(isOf('SUM#', 'LEDGER#'), (day) => day.debit++),
  },
  { check: 'account-days', what: 'a day that is not there', damage: drop(isOf('SUM#', 'LEDGER#')) },
  {
    check: 'chain',
    what: 'an entry of another day',
    damage: change(entry, (e) => {
      e.on = '2020-01-01';
    }),
  },
  { check: 'chain', what: 'an entry that was taken out', damage: drop(entry) },
  { check: 'chain', what: 'a link that was taken out', damage: drop(isOf('CHAIN', 'CHAIN#')) },
  {
    check: 'chain',
    what: 'a link to something else',
    damage: change(isOf('CHAIN', 'CHAIN#'), (link) => {
      link.digest = link.hash;
    }),
  },
  {
    check: 'chain',
    what: 'an end that is not the end',
    damage: change(
      (item) => item.pk === 'CHAIN',
      (head) => head.seq--,
    ),
  },
  { check: 'chain', what: 'an entry that has lost its mark', damage: drop(isOf('SEALED')) },
];
