import { customers, mailAddress } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { conflict } from '../../shared/problem.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Statement } from './model.ts';
import { statements } from './store.ts';

/**
 * The statement as sent; the table's stream mails it.
 * @throws Problem conflict when it was sent and did not come back
 */
export function sent(statement: Statement, at: string, by: Actor): Statement {
  const again = statement.mail.state === 'bounced';
  if (statement.sent && !again) throw conflict(say('This statement has been sent.'));
  const time = statement.sent ? { time: (statement.sent.time ?? 1) + 1 } : {};
  return { ...statement, sent: { at, by, ...time }, mail: { state: 'none' }, updatedAt: at };
}

/** @throws Problem conflict when there is nobody to mail it to, too */
export async function sendStatement(
  id: string,
  at: string,
  by: Actor,
): Promise<{ statement: Statement; write: Write }> {
  const before = await statements.get(keys.statement(id));
  const customer = await customers.get(keys.customer(before.customerId));
  if (!mailAddress(customer)) throw conflict(say('This customer has no e-mail address on record.'));
  const statement = sent(before, at, by);
  return { statement, write: statements.replace(statement) };
}
