import type { Item } from '../../../functions/shared/table.ts';
import { change, type Damage, drop, invoice, isOf } from './damage.ts';

const entry = isOf('ENTRY', 'ENTRY#');
const rated = (item: Item): boolean => isOf('VALUATION')(item) && item.status === 'rated';

export const LEDGER: readonly Damage[] = [
  {
    check: 'charges',
    what: 'money by a provider that nobody has',
    damage: change(isOf('CHARGE'), (charge) => {
      charge.bankTransactionId = undefined;
    }),
  },
  {
    check: 'charges',
    what: 'money by a provider that was more',
    damage: change(isOf('CHARGE'), (charge) => charge.events[0].amount.amount++),
  },
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
    check: 'tax-applications',
    what: 'an invoice that was applied for in nothing',
    damage: change(invoice, (i) => {
      i.fapiao = { applicationId: 'txa_01J00000000000000000000000' };
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
    check: 'valued',
    what: 'a valuation of which one side is worth more',
    damage: change(rated, (one) => one.lines[0].value.amount++),
  },
  {
    check: 'valued',
    what: 'a valuation of more than its entry',
    damage: change(rated, (one) => one.lines[0].amount.amount++),
  },
  {
    check: 'valued',
    what: "a valuation at another day's rate",
    damage: change(rated, (one) => {
      one.ratedOn = '2020-01-01';
    }),
  },
  {
    check: 'valued',
    what: 'a valuation of nothing',
    damage: drop((item) => entry(item) && item.currency === 'CHF'),
  },
  {
    check: 'valued',
    what: 'an open item that is worth less than what opened it',
    damage: change(isOf('OPEN_ITEM'), (one) => one.value++),
  },
  { check: 'chain', what: 'a valuation that is gone', damage: drop(rated) },
  {
    check: 'account-days',
    what: 'a day that has more than its entries',
    damage: change(isOf('SUM#', 'LEDGER#'), (day) => day.debit++),
  },
  { check: 'account-days', what: 'a day that is not there', damage: drop(isOf('SUM#', 'LEDGER#')) },
  {
    check: 'customer-days',
    what: 'a customer who owes more than was booked',
    damage: change(isOf('SUM#', 'OWED#'), (day) => day.balance++),
  },
  { check: 'customer-days', what: "a customer's day that is not there", damage: drop(isOf('SUM#', 'OWED#')) },
  {
    check: 'statements',
    what: 'a statement that says something else than was issued',
    damage: change(isOf('STATEMENT', 'STATEMENT#'), (one) => {
      one.buyer.name = 'Somebody else';
    }),
  },
  {
    check: 'statements',
    what: 'a line that leads elsewhere',
    damage: change(isOf('STATEMENT', 'STATEMENT#'), (one) => one.lines[0].balance.amount++),
  },
  {
    check: 'mails',
    what: 'a statement whose mail it knows nothing of',
    damage: change(isOf('STATEMENT', 'STATEMENT#'), (one) => {
      one.mail.state = 'none';
    }),
  },
  {
    check: 'numbers',
    what: 'a statement that is gone',
    damage: drop(isOf('STATEMENT', 'STATEMENT#')),
  },
  {
    check: 'disputed',
    what: 'a dispute that is gone',
    damage: drop(isOf('DISPUTE')),
  },
  {
    check: 'disputed',
    what: 'a dispute that no statement knows of',
    damage: change(isOf('STATEMENT', 'STATEMENT#'), (one) => {
      one.answer = { state: 'unanswered' };
    }),
  },
  {
    check: 'disputed',
    what: 'an open dispute whose invoice is reminded of',
    damage: (items, business) => {
      const id = items.find(invoice)?.id;
      const held = change(isOf('DISPUTE'), (one) => {
        one.invoiceId = id;
      });
      return held(items, business);
    },
  },
  {
    check: 'disputed',
    what: 'an invoice that nothing disputed holds',
    damage: change(invoice, (one) => {
      one.disputes = ['dsp_00000000000000000000000000'];
    }),
  },
  {
    check: 'disputed',
    what: 'what is resolved without a word',
    damage: change(isOf('DISPUTE'), (one) => {
      one.status = 'accepted';
    }),
  },
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
