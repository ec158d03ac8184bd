import {
  ended,
  keepForQuote,
  MOST_KEPT,
  type QuoteHold,
  quoteHolds,
  releaseAll,
  sumBySku,
} from '../../inventory/index.ts';
import { keys } from '../../shared/keys.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { endOfDay, plusSeconds } from '../../shared/time.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Quotation } from './model.ts';

/** What is kept for it still; people may have given it back. */
export async function keptStill({ reservationId }: Quotation): Promise<QuoteHold | undefined> {
  const hold = reservationId ? await quoteHolds.find(keys.quoteHold(reservationId)) : undefined;
  return hold?.status === 'open' ? hold : undefined;
}

/** Keeps free stock for a quotation until it ends. @throws Problem when that is too long, too much, or not there */
export async function keep(
  quotation: Quotation,
  at: string,
  by: Actor,
): Promise<{ reservationId: string; writes: Write[] }> {
  const { customerId, number = '', validUntil, deliveryAddress } = quotation;
  const { country } = deliveryAddress;
  const { timeZone, reservations } = getSettings();
  const until = endOfDay(timeZone, validUntil);
  const last = plusSeconds(at, reservations.atMost);
  if (until > last)
    throw fieldProblem('/reserve', say('would keep stock longer than until {last}', { last }));
  const lines = sumBySku(quotation.lines);
  if (lines.length > MOST_KEPT)
    throw fieldProblem('/reserve', say('is for at most {max} products', { max: MOST_KEPT }));
  const { hold, writes } = await keepForQuote({ customerId, country, lines, until, reason: number }, at, by);
  return { reservationId: hold.id, writes };
}

/** What was kept for a quotation that comes to nothing is free again. */
export async function letGo(quotation: Quotation, at: string, by: Actor): Promise<Write[]> {
  const hold = await keptStill(quotation);
  return hold ? releaseAll(ended(hold, 'released', at, by)) : [];
}
