import { nextNumber } from '../../billing/index.ts';
import { mailAddress } from '../../customers/index.ts';
import { conflict } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { yearIn } from '../../shared/time.ts';
import type { Actor } from '../../shared/timeline.ts';
import { customerToQuote, redrawn } from './drafting.ts';
import type { Quotation } from './model.ts';
import { keep, keptStill } from './reserving.ts';
import { assertMay, type Moment, sent } from './rules.ts';
import { quotations } from './store.ts';

/**
 * Sends a draft at the prices of now, which then stand, or once more what was sent.
 * @throws Problem conflict when it is past that, or there is nobody to mail it to
 */
export async function send(
  before: Quotation,
  { reserve }: { reserve: boolean },
  by: Actor,
  moment: Moment,
): Promise<{ after: Quotation; writes: Write[] }> {
  assertMay(before, 'sent', moment.today);
  if (!mailAddress(await customerToQuote(before.customerId)))
    throw conflict(say('This customer has no e-mail address on record.'));
  const { number, writes } = await numberOf(before, moment.at);
  const offered = before.status === 'draft' ? await redrawn(before, before.asked, moment.at) : before;
  const after = sent(offered, number, by, moment);
  if (!reserve || (await keptStill(before))) return { after, writes: [...writes, quotations.replace(after)] };
  const kept = await keep(after, moment.at, by);
  const keeping = { ...after, reservationId: kept.reservationId };
  return { after: keeping, writes: [...writes, quotations.replace(keeping), ...kept.writes] };
}

/** It keeps the one it got. */
async function numberOf({ number }: Quotation, at: string): Promise<{ number: string; writes: Write[] }> {
  if (number) return { number, writes: [] };
  const next = await nextNumber('Q', yearIn(getSettings().timeZone, at));
  return { number: next.number, writes: [next.write] };
}
