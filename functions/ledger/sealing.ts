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
import { entries } from './store.ts';
import { addToDays } from './sums.ts';
import { valuationIdOf, valuations } from './valuing/store.ts';
import { rateEntry, type Valued, valueEntry } from './valuing/valuing.ts';

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
 * What it comes to in the business's own currency is reckoned, sealed and added in the same transaction.
 * Entries aren't chained where they are made, or all orders would wait for one another at the chain's end.
 */
export async function seal(entry: Entry): Promise<void> {
  await chained(async (last, at) => {
    if (await getItem(keys.sealed(entry.id))) return undefined;
    const link = linkAfter(last, entry, at);
    const valued = await valueEntry(entry, at);
    const lines = valued?.valuation.status === 'rated' ? valued.valuation.lines : entry.lines;
    return {
      links: [link, ...(lines === entry.lines ? [] : linkOf(valued, link, at))],
      writes: [...addToDays(entry, lines), ...addToCustomerDay(entry), ...(valued?.writes ?? [])],
    };
  });
}

/** Values an entry that had no rate when it was sealed, once; nothing as long as there is none. */
export async function rateLate(entryId: string): Promise<void> {
  const [entry, waiting] = [keys.entry(entryId), keys.valuation(valuationIdOf(entryId))];
  await chained(async (last, at) => {
    const [made, valuation] = await Promise.all([entries.get(entry), valuations.get(waiting)]);
    if (valuation.status === 'rated') return undefined;
    const valued = await rateEntry(made, valuation, at);
    if (!valued) return undefined;
    const lines = valued.valuation.lines.map((line) => ({ ...line, amount: { ...line.amount, amount: 0 } }));
    return {
      links: linkOf(valued, last, at),
      writes: [...addToDays(made, lines), ...valued.writes],
    };
  });
}

interface Sealing {
  links: readonly Link[];
  writes: readonly Write[];
}

const linkOf = (valued: Valued | undefined, last: Head, at: string): Link[] =>
  valued ? [linkAfter(last, valued.valuation, at)] : [];

/** Appends to the chain what is decided upon its end, with what else comes of it. */
async function chained(decide: (last: Head, at: string) => Promise<Sealing | undefined>): Promise<void> {
  const sealed = await persistently<readonly Link[]>(
    async () => {
      const last = await getHead();
      const { links = [], writes = [] } = (await decide(last, now())) ?? {};
      return { value: links, writes: [...writesOf(links, last), ...writes] };
    },
    { attempts: ATTEMPTS },
  );
  // Beyond the reach of whoever may write to the table, so that not even the whole chain can be made anew unnoticed.
  for (const { seq, hash } of sealed) log('info', 'entry sealed', { seq, hash });
}

function writesOf(links: readonly Link[], last: Head): Write[] {
  const end = links.at(-1);
  if (!end) return [];
  return [
    ...links.flatMap((link) => [
      putNew({ ...keys.chainLink(link.seq), ...link }),
      putNew({ ...keys.sealed(link.entryId), seq: link.seq }),
    ]),
    {
      op: {
        Put: {
          Item: { ...keys.chainHead, seq: end.seq, hash: end.hash },
          ConditionExpression: last.seq === 0 ? 'attribute_not_exists(pk)' : 'seq = :last',
          ...(last.seq === 0 ? {} : { ExpressionAttributeValues: { ':last': last.seq } }),
        },
      },
      onConflict: 'retry',
    },
  ];
}
