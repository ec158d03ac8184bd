import { customers, mailAddress } from '../../customers/index.ts';
import { env } from '../../shared/env.ts';
import { keys } from '../../shared/keys.ts';
import { type Alongside, deliver } from '../../shared/mail/index.ts';
import { readOrMakeSecret, STATEMENT_SECRET } from '../../shared/secret.ts';
import { getSettings, type Settings } from '../../shared/settings.ts';
import { signLink } from '../../shared/signed-link.ts';
import type { Change } from '../../shared/stream.ts';
import { plusSeconds } from '../../shared/time.ts';
import { drawStatement } from './document.ts';
import { statementMail, statementMailKey } from './mails.ts';
import { type Statement, statement } from './model.ts';
import { statements } from './store.ts';

const seen = statement.pick({ id: true, version: true, sent: true, mail: true });

/**
 * Mails a statement when it has just been sent, or when somebody asks to look again by a change of nothing; a change
 * that comes again finds its mail on record.
 */
export async function mailStatementWhenSent({ before, after }: Change): Promise<void> {
  if (!after) return;
  const { id, version, sent, mail } = seen.parse(after);
  const then = before && seen.parse(before);
  const isNews = then?.sent?.at !== sent?.at || then?.version === version;
  if (sent && isNews && (mail.state === 'none' || mail.state === 'retry')) await mailStatement(id);
}

/** At most once. @throws Error when SES refused it and another attempt makes sense */
async function mailStatement(id: string): Promise<void> {
  const one = await statements.get(keys.statement(id));
  const customer = await customers.get(keys.customer(one.customerId));
  const address = mailAddress(customer);
  if (!address) return;
  const settings = getSettings();
  const { company, mail } = settings;
  await deliver({
    key: statementMailKey(one),
    to: { name: customer.name, address },
    // Who finds it wrong writes to who keeps the books.
    replyTo: { name: company.name, address: mail.finance },
    content: async () =>
      statementMail(one, await drawStatement(one, settings), await linkOf(one, settings), settings),
    statementId: id,
    alongside: onStatement,
  });
}

/** Counted from when it was sent, so that one that is sent again has as long. */
async function linkOf({ id, sent, issuedAt }: Statement, { statements: { answerWithin } }: Settings) {
  const until = plusSeconds(sent?.at ?? issuedAt, answerWithin);
  const token = signLink(id, until, await readOrMakeSecret(STATEMENT_SECRET));
  return { url: `${env('API_URL')}/statement-answers/${token}`, until };
}

/** Shows a mail's state on the statement that it carries; what is heard late of an earlier one says nothing of it. */
export const onStatement: Alongside = async ({ key, statementId, state, at, messageId }) => {
  if (!statementId) return [];
  const one = await statements.get(keys.statement(statementId));
  if (key !== statementMailKey(one)) return [];
  const mail = { state, at, ...(messageId ? { messageId } : {}) };
  return [statements.replace({ ...one, mail, updatedAt: at })];
};
