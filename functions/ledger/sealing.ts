import { z } from 'zod';
import { keys } from '../shared/keys.ts';
import { log } from '../shared/log.ts';
import { persistently } from '../shared/once.ts';
import { putNew } from '../shared/put-new.ts';
import { getItem, type Item, type Write } from '../shared/table.ts';
import { now } from '../shared/time.ts';
import { type Head, type Link, linkAfter, NOTHING } from './chain.ts';
import { addToCustomerDay } from './customer-days.ts';
import type { Entry } from './model.ts';
import { addToDays } from './sums.ts';

const ATTEMPTS = 12;

const stored = z.object({
  seq: z.int(),
  entryId: z.string(),
  digest: z.string(),
  hash: z.string(),
  at: z.iso.datetime(),
});
export const parseLink = (item: Item): Link => stored.parse(item);

const head = z.object({ seq: z.int(), hash: z.string() });
export const parseHead = (item: Item): Head => head.parse(item);

const mark = z.object({ seq: z.int() });
export const parseMark = (item: Item): z.output<typeof mark> => mark.parse(item);

/** The last link of the chain. */
export async function getHead(): Promise<Head> {
  const item = await getItem(keys.chainHead);
  return item ? parseHead(item) : NOTHING;
}

/**
 * Puts an entry at the end of the chain and adds it to its accounts' and its customer's sums, once, however often the stream brings it.
 * Entries aren't chained where they are made, or all orders would wait for one another at the chain's end.
 */
export async function seal(entry: Entry): Promise<void> {
  const sealed = await persistently<Link | undefined>(
    async () => {
      const [done, last] = await Promise.all([getItem(keys.sealed(entry.id)), getHead()]);
      if (done) return { value: undefined, writes: [] };
      const link = linkAfter(last, entry, now());
      return {
        value: link,
        writes: [...writesOf(link, last), ...addToDays(entry), ...addToCustomerDay(entry)],
      };
    },
    { attempts: ATTEMPTS },
  );
  // Beyond the reach of whoever may write to the table, so that not even the whole chain can be made anew unnoticed.
  if (sealed) log('info', 'entry sealed', { seq: sealed.seq, hash: sealed.hash });
}

const writesOf = (link: Link, last: Head): Write[] => [
  putNew({ ...keys.chainLink(link.seq), ...link }),
  putNew({ ...keys.sealed(link.entryId), seq: link.seq }),
  {
    op: {
      Put: {
        Item: { ...keys.chainHead, seq: link.seq, hash: link.hash },
        ConditionExpression: last.seq === 0 ? 'attribute_not_exists(pk)' : 'seq = :last',
        ...(last.seq === 0 ? {} : { ExpressionAttributeValues: { ':last': last.seq } }),
      },
    },
    onConflict: 'retry',
  },
];
