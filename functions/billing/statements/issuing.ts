import { type Customer, customers } from '../../customers/index.ts';
import { customerDaysUntil, ENTRIES, type Entry, entries } from '../../ledger/index.ts';
import { keys, owned } from '../../shared/keys.ts';
import { allOf } from '../../shared/paging.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { getSettings, type Settings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { dayIn, yearIn } from '../../shared/time.ts';
import { A_PAGE, ofCustomer, standingsOn } from '../ageing/reading.ts';
import { sellerOf } from '../invoicing.ts';
import { nextNumber } from '../series/numbering.ts';
import type { Statement, StatementInput } from './model.ts';
import { assertAddedUp, type Booked, newStatement, type Span } from './rules.ts';
import { statements } from './store.ts';

/** What a customer owed from one day to another, as a document with a number of its own. */
export async function issueStatement(
  { customerId, from, to, currency: asked }: StatementInput,
  at: string,
): Promise<{ statement: Statement; writes: Write[] }> {
  const { timeZone } = getSettings();
  if (to >= dayIn(timeZone, at)) throw fieldProblem('/to', say('must be a day that is over'));
  const customer = await customers.find(keys.customer(customerId));
  if (!customer) throw fieldProblem('/customerId', say('is no customer'));
  const span = { customerId, from, to, currency: asked ?? customer.currency };
  const { statement, write } = await stated(customer, span, await bookedIn(span), at);
  return { statement, writes: [write, statements.create(statement)] };
}

/** @param own its days, and an id where it doesn't get a new one */
export async function stated(
  customer: Customer,
  own: Span & Partial<Pick<Statement, 'id'>>,
  booked: Booked,
  at: string,
): Promise<{ statement: Statement; write: Write }> {
  const settings = getSettings();
  const { timeZone } = settings;
  const { number, write } = await nextNumber('STM', yearIn(timeZone, at));
  const statement = newStatement({ number, ...own, ...partiesOf(customer, settings) }, booked, timeZone, at);
  return { statement, write };
}

/**
 * What was owed before the first day is the sum of the customer's days, and what was open on invoices when the last one
 * was over is read back from now: so the documents of all the years before cost nothing.
 */
export async function bookedIn(span: Span): Promise<Booked> {
  const { customerId, currency, from, to } = span;
  const [days, own, standings] = await Promise.all([
    customerDaysUntil(customerId, currency, to),
    entriesOf(span),
    standingsOn(to, ofCustomer(customerId)),
  ]);
  const opening = days.filter(({ day }) => day < from).reduce((sum, { balance }) => sum + balance, 0);
  const booked = {
    opening,
    entries: own.filter((one) => one.currency === currency),
    standings: standings.filter(({ invoice }) => invoice.currency === currency),
  };
  assertAddedUp(booked, days);
  return booked;
}

const entriesOf = ({ customerId, from, to }: Span): Promise<Entry[]> =>
  allOf(A_PAGE, (page) =>
    entries.list('byOwner', owned(customerId, ENTRIES), { ...page, from, to, sort: 'on' }),
  );

/** As both are when it is issued, so that a later change of address changes no old statement. */
function partiesOf(customer: Customer, settings: Settings): Pick<Statement, 'language' | 'seller' | 'buyer'> {
  const { language, name, invoiceTitle, taxId, addresses } = customer;
  const [first] = addresses;
  const buyer = { name: invoiceTitle ?? name, ...(taxId ? { taxId } : {}) };
  if (!first) return { language, seller: sellerOf(settings, language), buyer };
  const { label: _, ...address } = first;
  return { language, seller: sellerOf(settings, language), buyer: { ...buyer, address } };
}
