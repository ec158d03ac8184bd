import { type Customer, customers } from '../../customers/index.ts';
import type { Language } from '../../shared/fields.ts';
import { keys, ownedInState } from '../../shared/keys.ts';
import { findReferences } from '../../shared/references.ts';
import { say } from '../../shared/texts/say.ts';
import { tell } from '../../shared/texts/tell.ts';
import { numbersIn } from '../numbers.ts';
import { askedOf, prepayments } from '../prepayments/store.ts';
import { INVOICES, invoices } from '../store.ts';
import type { BankTransaction, MatchSuggestion } from './model.ts';
import { type Matched, matchOf } from './rules.ts';
import { findPayer } from './store.ts';

const MOST_CUSTOMERS = 3;
const MOST_NUMBERS = 20;

/** Whose money it may be, and what it pays: by the invoices that it names, and by the account that it came from. */
export async function suggestionsFor(one: BankTransaction, language: Language): Promise<MatchSuggestion[]> {
  if (one.status !== 'open') return [];
  const [named, payer] = await Promise.all([
    ownersNamedIn(one.text),
    one.payer.account && findPayer(one.payer.account),
  ]);
  const ids = [...new Set([...named, ...(payer ? [payer] : [])])].slice(0, MOST_CUSTOMERS);
  const found = await customers.getMany(ids.map(keys.customer));
  return Promise.all(found.map((customer) => suggestion(one, customer, language)));
}

async function ownersNamedIn(text: string): Promise<string[]> {
  const ids = await findReferences('invoice', numbersIn(text, 'INV').slice(0, MOST_NUMBERS));
  const asked = await findReferences('prepayment', numbersIn(text, 'PRE').slice(0, MOST_NUMBERS));
  const found = [
    ...(await invoices.getMany([...ids.values()].map(keys.invoice))),
    ...(await prepayments.getMany([...asked.values()].map(keys.prepayment))),
  ];
  return found.map(({ customerId }) => customerId);
}

async function suggestion(
  one: BankTransaction,
  customer: Customer,
  language: Language,
): Promise<MatchSuggestion> {
  const partition = ownedInState(customer.id, INVOICES, 'open');
  const open = await invoices.list('byOwnerState', partition, { limit: 100, sort: 'dueAt' });
  const asked = await askedOf(customer.id);
  const match = matchOf(one, open.items, asked);
  const { currency } = one.amount;
  return {
    customerId: customer.id,
    customerName: customer.name,
    allocations: [
      ...match.invoices.map(({ invoice: { id, number }, amount }) => ({
        invoiceId: id,
        number,
        amount: { amount, currency },
      })),
      ...match.advances.map(({ account: { orderId }, amount }) => ({
        orderId,
        number: asked.find(({ account }) => account.orderId === orderId)?.number ?? orderId,
        amount: { amount, currency },
      })),
    ],
    unapplied: { amount: match.unapplied, currency },
    why: tell(WHY[match.why], language),
  };
}

const WHY = {
  named: say('The payer names the invoice.'),
  amount: say('The payer is known, and one invoice has exactly this open.'),
  age: say('The payer is known; the oldest invoices first.'),
} as const satisfies Record<Matched['why'], unknown>;
