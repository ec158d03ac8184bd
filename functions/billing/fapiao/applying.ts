import type { Handler } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { idsBetween } from '../../shared/ids.ts';
import { oneByOne } from '../../shared/paging.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import { endOfDay, laterDay, yearIn } from '../../shared/time.ts';
import type { Invoice } from '../model.ts';
import { nextNumber } from '../series/numbering.ts';
import { INVOICES, invoices } from '../store.ts';
import type { TaxApplicationInput } from './model.ts';
import type { fapiaoRoutes } from './routes.ts';
import { applied } from './rules.ts';
import { taxApplications } from './store.ts';

/** As many invoices are looked at: what a call costs doesn't grow with the business. */
const MOST_READ = 1000;

/** Invoices are in one application only, since each is changed under the condition that it was in none. */
export const applyForFapiao: Handler<typeof fapiaoRoutes.applyForFapiao> = async ({ caller, body, at }) => {
  const { timeZone } = getSettings();
  const all = await issuedOn(body, timeZone);
  const { number, write } = await nextNumber('TXA', yearIn(timeZone, at));
  const { application, invoices: changed } = applied(body, all, number, at, actorOf(caller));
  return {
    body: application,
    writes: [write, taxApplications.create(application), ...changed.map(invoices.replace)],
  };
};

/** Between them lies all that was ever issued; ids tell the time of no other days. */
const [FIRST, LAST] = ['2000-01-01', '2999-12-31'];
const within = (day: string): string => (day < FIRST ? FIRST : day > LAST ? LAST : day);

/** @throws Problem unprocessable for days with more than can be looked at, or from a day to an earlier one */
async function issuedOn({ from, to }: TaxApplicationInput, timeZone: string): Promise<Invoice[]> {
  if (to < from) throw fieldProblem('/to', say('must not be before from'));
  const since = endOfDay(timeZone, laterDay(within(from), -1));
  const [first, last] = idsBetween('inv', since, endOfDay(timeZone, within(to)));
  const found: Invoice[] = [];
  const list = oneByOne(100, (page) =>
    invoices.list('byKind', INVOICES, { ...page, from: first, to: last, sort: 'createdAt' }),
  );
  for await (const invoice of list) {
    found.push(invoice);
    if (found.length > MOST_READ)
      throw fieldProblem(
        '/to',
        say('leaves more than {max} invoices: choose fewer days', { max: MOST_READ }),
      );
  }
  return found;
}
