import { CUSTOMERS, type Customer, customers } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { log } from '../../shared/log.ts';
import { persistently } from '../../shared/once.ts';
import { Problem } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import { transact } from '../../shared/table.ts';
import { now } from '../../shared/time.ts';
import { advanced, type Month, monthBefore } from './months.ts';
import type { StatementRun } from './run-model.ts';
import { statementRuns } from './run-store.ts';
import { stateMonth } from './stating.ts';

const A_PAGE = 25;

interface Told {
  month: string;
  /** How many statements. */
  made: number;
  /** How many customers' could not be made and are tried again. */
  failed: number;
  /** How many customers' have too many lines: finance issues these by parts of the month. */
  refused: number;
  done: boolean;
}

/**
 * The hourly look whether the month that is over is stated. It goes through the customers page by page, as far as there
 * is time, and puts down how far it came; once all are done there is nothing to do until the next month.
 * @throws Error when a customer's could not be made, once the others' are
 */
export async function stateMonths(hasTime: () => boolean): Promise<Told> {
  const told = await work(now(), hasTime);
  log('info', 'statements', { ...told });
  const { month, failed, refused } = told;
  if (failed + refused > 0)
    throw new Error(`statements of ${month}: ${failed} customers failed, ${refused} have too many documents`);
  return told;
}

/** @param hasTime asked after each page */
export async function work(at: string, hasTime: () => boolean): Promise<Told> {
  const month = monthBefore(getSettings().timeZone, at);
  const told = { month: month.name, made: 0, failed: 0, refused: 0 };
  let run = await begun(month);
  for (let more = true; more && !run.doneAt; more = run.cursor !== undefined && hasTime()) {
    const page = await customers.list('byKind', CUSTOMERS, {
      limit: A_PAGE,
      cursor: run.cursor,
      sort: 'createdAt',
    });
    const before = told.failed;
    for (const customer of page.items) await state(customer, month, at, told);
    run = await putDown(advanced(run, page.next, told.failed - before, at));
  }
  return { ...told, done: run.doneAt !== undefined };
}

const begun = ({ name }: Month): Promise<StatementRun> =>
  persistently(
    async () => {
      const found = await statementRuns.find(keys.statementRun(name));
      const run = found ?? { month: name, failed: 0, version: 1 };
      return { value: run, writes: found ? [] : [statementRuns.create(run)] };
    },
    { attempts: 3 },
  );

/** @throws Stale when another run is at it: that one goes on */
async function putDown(run: StatementRun): Promise<StatementRun> {
  await transact([statementRuns.replace(run)]);
  return { ...run, version: run.version + 1 };
}

/** What fails with one customer holds up no other. */
async function state(customer: Customer, month: Month, at: string, told: Omit<Told, 'done'>): Promise<void> {
  try {
    told.made += await stateMonth(customer, month, at);
  } catch (error) {
    told[error instanceof Problem ? 'refused' : 'failed']++;
    log('error', 'statement', { customerId: customer.id, month: month.name, error });
  }
}
