import { concurrently } from '../../shared/concurrently.ts';
import { inParts } from '../../shared/in-parts.ts';
import { keys } from '../../shared/keys.ts';
import { persistently } from '../../shared/once.ts';
import { fieldProblem } from '../../shared/problem.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { type Credit, NoStatement, readCamt } from './camt.ts';
import type { BankTransaction } from './model.ts';
import { transactionsOf } from './rules.ts';
import { bankTransactions } from './store.ts';

const A_PART = 90;
const MOST_CREDITS = 2000;

/**
 * What a statement's file holds, put on record but for the last part, which the answer is committed with. What is on
 * record stays as it is, so that a file may come again and files may overlap.
 */
export async function takeStatement(file: string, at: string) {
  const all = transactionsOf(read(file), at);
  const fresh = await newOf(all);
  const parts = inParts(fresh, A_PART);
  const last = parts.pop() ?? [];
  await concurrently(2, parts, keep);
  const writes = last.map((one) => bankTransactions.create(one));
  return { read: { credits: all.length, added: fresh.length, known: all.length - fresh.length }, writes };
}

/** @throws Problem unprocessable for a file that is no statement, or too long */
function read(file: string): Credit[] {
  try {
    const credits = readCamt(file);
    if (credits.length <= MOST_CREDITS) return credits;
  } catch (error) {
    if (!(error instanceof NoStatement)) throw error;
    throw fieldProblem('', say('is no bank statement (CAMT.053): {reason}', { reason: error.message }));
  }
  throw fieldProblem('', say('has more than {max} credits', { max: MOST_CREDITS }));
}

async function newOf(all: readonly BankTransaction[]): Promise<BankTransaction[]> {
  const there = await bankTransactions.getMany(all.map(({ id }) => keys.bankTransaction(id)));
  const known = new Set(there.map(({ id }) => id));
  return all.filter(({ id }) => !known.has(id));
}

const keep = (part: readonly BankTransaction[]): Promise<undefined> =>
  persistently(
    async () => {
      const writes: Write[] = (await newOf(part)).map((one) => bankTransactions.create(one));
      return { value: undefined, writes };
    },
    { attempts: 5 },
  );
