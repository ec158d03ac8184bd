import { change, type Damage, drop, invoice, isOf } from './damage.ts';

export const MONEY: readonly Damage[] = [
  {
    check: 'invoice-amounts',
    what: 'an invoice that was changed',
    damage: change(invoice, (i) => {
      i.buyer.name = 'Somebody else';
    }),
  },
  {
    check: 'invoice-amounts',
    what: 'more is open than it asks for',
    damage: change(invoice, (i) => {
      i.open.amount = i.total.amount + 1;
    }),
  },
  {
    check: 'invoice-amounts',
    what: 'a fee that no reminder asked for',
    damage: change(invoice, (i) => {
      i.fees = { ...i.total, amount: 1 };
    }),
  },
  {
    check: 'invoice-shares',
    what: 'a cent was lost between invoices',
    damage: change(invoice, (i) => i.lines[0].net.amount--),
  },
  {
    check: 'invoice-shares',
    what: "a share of the order's discount that no line has",
    damage: change(invoice, (i) => i.lines[0].orderDiscount.amount++),
  },
  {
    check: 'invoice-shares',
    what: "another percentage than the order's",
    damage: change(invoice, (i) => {
      i.discountPercent = '7';
    }),
  },
  {
    check: 'credit-notes',
    what: "a note that leaves a share of the order's discount",
    damage: change(
      (item) => item.kind === 'credit-note',
      (n) => n.lines[0].orderDiscount.amount--,
    ),
  },
  {
    check: 'credit-notes',
    what: 'credited without a note',
    damage: drop((item) => item.kind === 'credit-note'),
  },
  {
    check: 'credit-notes',
    what: 'a note over another amount',
    damage: change(
      (item) => item.kind === 'credit-note',
      (n) => n.total.amount--,
    ),
  },
  {
    check: 'numbers',
    what: 'a gap',
    damage: change(isOf('20', 'SERIES#INV'), (s) => s.last++),
  },
  {
    check: 'numbers',
    what: 'a number twice',
    damage: (items) => [...items, ...items.filter(invoice).slice(0, 1)],
  },
  {
    check: 'payments',
    what: 'money that went nowhere',
    damage: change(isOf('PAYMENT', 'PAYMENT#'), (p) => p.unapplied.amount--),
  },
  {
    check: 'prepayments',
    what: 'an order that went on before it was paid ahead',
    damage: change(isOf('PREPAYMENT'), (asked) => {
      asked.status = 'asked';
      delete asked.releasedAt;
    }),
  },
  { check: 'prepayments', what: 'an order that nothing is asked for', damage: drop(isOf('PREPAYMENT')) },
  {
    check: 'prepayments',
    what: 'another amount than is asked for',
    damage: change(isOf('PREPAYMENT'), (asked) => asked.amount.amount++),
  },
  {
    check: 'prepayments',
    what: 'asked for what is there',
    damage: change(isOf('BILLING'), (account) => {
      account.asked = account.advance;
    }),
  },
  { check: 'payments', what: 'no reference', damage: drop(isOf('PAYMENT_REFERENCE#')) },
  {
    check: 'accounts',
    what: 'a customer owes what no invoice says',
    damage: change(isOf('ACCOUNT#'), (a) => a.receivable++),
  },
  {
    check: 'accounts',
    what: 'a customer has no account',
    damage: drop(isOf('ACCOUNT#')),
  },
  {
    check: 'mails',
    what: 'an invoice that hides its mail',
    damage: change(invoice, (i) => {
      i.mail = { state: 'none' };
    }),
  },
  {
    check: 'mails',
    what: 'a purchase order that hides its mail',
    damage: change(
      (item) => item.sk === 'PO' && item.mail !== undefined,
      (po) => delete po.mail,
    ),
  },
];
