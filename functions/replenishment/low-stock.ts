import { keys } from '../shared/keys.ts';
import { log } from '../shared/log.ts';
import { deliver, type MailState, roleMailbox } from '../shared/mail/index.ts';
import { measure } from '../shared/measure.ts';
import { persistently } from '../shared/once.ts';
import { getSettings } from '../shared/settings.ts';
import { now } from '../shared/time.ts';
import { nextDigest, snoozed } from './digesting.ts';
import { digestMail, digestMailKey } from './mail.ts';
import type { Digest, LowStock } from './model.ts';
import { digests } from './store.ts';
import { allLow, termsAt } from './survey.ts';

const ATTEMPTS = 12;

interface Run {
  day: string;
  /** How many are low. */
  low: number;
  /** Of how many today's mail tells; none makes no mail. */
  told: number;
  mail: MailState | 'none';
}

/**
 * The daily run: one mail to purchasing of what is low. What the mail tells is written down before it is sent, so that
 * however often the run is repeated on a day, it is the same mail and goes out once.
 */
export async function handler(): Promise<Run> {
  const terms = termsAt(now());
  const low = await allLow(terms);
  const digest = await digestOf(terms.today, low, terms.policy.snoozeDays);
  const run: Run = {
    day: terms.today,
    low: low.length,
    told: digest?.alerts.length ?? 0,
    mail: digest ? await send(digest) : 'none',
  };
  log('info', 'low-stock', { ...run });
  measure([
    { name: 'LowStock', of: 'low', value: run.low },
    { name: 'LowStock', of: 'told', value: run.told },
  ]);
  return run;
}

/** What was told today already, or is to be. */
const digestOf = (day: string, low: readonly LowStock[], snoozeDays: number): Promise<Digest | undefined> =>
  persistently(
    async () => {
      const begun = await digests.find(keys.digest(day));
      if (begun && begun.alerts.length > 0) return { value: begun, writes: [] };
      const told = await digests.getMany(snoozed(day, snoozeDays).map(keys.digest));
      const digest = nextDigest(begun ?? { day, alerts: [], more: 0, version: 1 }, low, told);
      const value = digest.alerts.length > 0 ? digest : undefined;
      if (!value && digest.solved?.length === begun?.solved?.length) return { value, writes: [] };
      return { value, writes: [begun ? digests.replace(digest) : digests.create(digest)] };
    },
    { attempts: ATTEMPTS },
  );

async function send(digest: Digest): Promise<MailState> {
  const settings = getSettings();
  const { state } = await deliver({
    key: digestMailKey(digest),
    to: roleMailbox('purchasing', settings),
    content: () => digestMail(digest, settings),
  });
  return state;
}
