import { keys } from '../keys.ts';
import { pause, Stale, transact, type Write } from '../table.ts';
import { type MailRecord, mails } from './record.ts';
import { type News, withNews } from './transitions.ts';

/** What must change in the same transaction as a mail's record, e.g. the state its invoice shows. */
export type Alongside = (record: MailRecord) => Promise<readonly Write[]>;

const ATTEMPTS = 12;

/** Writes a change of a mail's record with what belongs to it. @throws Stale when others were faster */
export async function commit(
  write: Write,
  record: MailRecord,
  alongside: Alongside | undefined,
): Promise<void> {
  await transact([write, ...((await alongside?.(record)) ?? [])]);
}

/**
 * Takes news into a mail's record, however often others change it meanwhile.
 * @returns the record as it then is; undefined when there is none
 */
export async function settle(
  key: string,
  news: News,
  at: string,
  alongside?: Alongside,
): Promise<MailRecord | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await pause(attempt);
    const record = await mails.find(keys.mail(key));
    if (!record) return undefined;
    const next = withNews(record, news, at);
    if (next === record) return record;
    try {
      await commit(mails.replace(next), next, alongside);
      return next;
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
    }
  }
  throw new Stale(`mail ${key} kept changing`);
}
