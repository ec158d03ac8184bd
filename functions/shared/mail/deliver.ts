import type { MailRecord } from './record.ts';
import { type Mailing, sendOnce } from './send.ts';

/**
 * As `sendOnce`, for callers that are themselves repeated when they fail.
 * @throws Error when SES refused the mail and another attempt makes sense
 */
export async function deliver(mailing: Mailing): Promise<MailRecord> {
  const record = await sendOnce(mailing);
  if (record.state === 'retry')
    throw new Error(`mail ${mailing.key} was refused: ${record.reason ?? 'no reason'}`);
  return record;
}
