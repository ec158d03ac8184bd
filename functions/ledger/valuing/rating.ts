import { z } from 'zod';
import { keys } from '../../shared/keys.ts';
import { type Currency, currency } from '../../shared/money.ts';
import { persistently } from '../../shared/once.ts';
import type { Item, Write } from '../../shared/table.ts';
import { now } from '../../shared/time.ts';
import { rateDayOf } from '../rules.ts';
import { rateLate } from '../sealing.ts';
import { listUnrated } from './store.ts';

/** One after the other, since all are sealed in one chain; what is beyond that is gone on with by the next change. */
const AT_ONCE = 100;

/** From which day on entries of a currency are looked through; each change of it is another look. */
const rating = z.object({ currency, from: z.string(), at: z.iso.datetime() });
export const parseRating = (item: Item): z.output<typeof rating> => rating.parse(item);

/** Values what waited for a rate of these days or later. Safe to repeat: what is rated is left as it is. */
export async function rateWaiting(of: Currency, from: string): Promise<void> {
  const { items, next } = await listUnrated(of, { limit: AT_ONCE, from, sort: 'on' });
  for (const { entryId } of items) await rateLate(entryId);
  const last = items.at(-1);
  if (last && next)
    await persistently(async () => ({ value: undefined, writes: [goOn(of, rateDayOf(last), now())] }), {
      attempts: 1,
    });
}

const goOn = (of: Currency, from: string, at: string): Write => ({
  op: { Put: { Item: { ...keys.rateLook(of), currency: of, from, at } } },
  onConflict: 'retry',
});
