import { type Customer, listAccounts, mailAddress } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { persistently } from '../../shared/once.ts';
import { getSettings } from '../../shared/settings.ts';
import { SYSTEM } from '../../shared/timeline.ts';
import { bookedIn, stated } from './issuing.ts';
import type { Statement } from './model.ts';
import { isWorthTelling, type Month, monthlyIdOf } from './months.ts';
import type { Span } from './rules.ts';
import { sent } from './sending.ts';
import { statements } from './store.ts';

const ATTEMPTS = 8;

/**
 * Makes a customer's statements of a month, one in each currency in which there is anything to tell, and sends them; the
 * table's stream mails what is sent. Each is there once, however often this is called.
 * @returns how many were made now
 * @throws Stale while documents of the month are not added up yet; Problem for more lines than a statement takes
 */
export async function stateMonth(customer: Customer, { from, to }: Month, at: string): Promise<number> {
  if (customer.statements === 'on-demand') return 0;
  let made = 0;
  for (const { currency } of await listAccounts(customer.id))
    if (await make(customer, { customerId: customer.id, currency, from, to }, at)) made++;
  return made;
}

/** @returns whether it was made now */
const make = (customer: Customer, span: Span, at: string): Promise<boolean> =>
  persistently(
    async () => {
      const id = monthlyIdOf(span, getSettings().timeZone);
      if (await statements.find(keys.statement(id))) return { value: false, writes: [] };
      const booked = await bookedIn(span);
      if (!isWorthTelling(booked)) return { value: false, writes: [] };
      const { statement, write } = await stated(customer, { id, ...span }, booked, at);
      return { value: true, writes: [write, statements.create(sendable(statement, customer, at))] };
    },
    { attempts: ATTEMPTS },
  );

/** Who has no address gets it by other means. */
const sendable = (statement: Statement, customer: Customer, at: string): Statement =>
  mailAddress(customer) ? sent(statement, at, SYSTEM) : statement;
