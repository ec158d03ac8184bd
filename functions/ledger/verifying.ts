import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Key, keys } from '../shared/keys.ts';
import { contentOf } from '../shared/resource.ts';
import { getItem, getItems, type Item } from '../shared/table.ts';
import { type FoundLink, type Head, hashIn, NOTHING, type Tampering, tamperings } from './chain.ts';
import { getHead } from './sealing.ts';
import { entries } from './store.ts';
import { valuations } from './valuing/store.ts';

export interface Verification {
  /** How many entries are sealed. */
  sealed: number;
  /** The first and the last that were looked at. */
  first: number;
  last: number;
  /** The hash of the last one looked at, to be compared with the log of when it was sealed. */
  hash: string;
  tamperings: Tampering[];
}

/**
 * Looks whether links of the chain and their entries are as they were sealed. They are taken as they lie in the table:
 * what somebody altered may be in no form that could be parsed, and what was added would be lost with parsing.
 * @param first from 1 on
 * @param count of how many
 */
export async function verify(first: number, count: number): Promise<Verification> {
  const { end: head, says } = await findEnd();
  const last = Math.min(head.seq, first + count - 1);
  const links = await linksBetween(Math.max(1, first - 1), last);
  const found = { links, entries: await sealedBy([...links.values()]) };
  const wrong = tamperings(before(first, links), last, found);
  const hash = hashIn(links.get(last));
  if (last === head.seq && hash !== head.hash) wrong.push({ seq: last, says: 'link altered' });
  if (says) wrong.push({ seq: head.seq, says });
  return { sealed: head.seq, first, last, hash, tamperings: wrong };
}

/** Where the chain ends; something is wrong with what says so if it can't be read, or if there are links behind it. */
async function findEnd(): Promise<{ end: Head; says?: Tampering['says'] }> {
  const end = await readEnd();
  if (!end) return { end: NOTHING, says: 'end altered' };
  const goesOn = (await getItem(keys.chainLink(end.seq + 1))) !== undefined;
  // What was sealed since is no sign of anything: then it ends further on by now.
  const isShort = goesOn && (await readEnd())?.seq === end.seq;
  return { end, ...(isShort ? { says: 'end altered' } : {}) };
}

async function readEnd(): Promise<Head | undefined> {
  try {
    return await getHead();
  } catch (error) {
    if (error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** Entries, and what they come to, by the ids of their keys. */
async function sealedBy(links: readonly FoundLink[]): Promise<Map<string, object>> {
  const ids = links.flatMap(({ entryId }) => (typeof entryId === 'string' ? [entryId] : []));
  const [made, valued] = await Promise.all([
    found(ids.filter(isOf('jrn')), keys.entry, entries),
    found(ids.filter(isOf('val')), keys.valuation, valuations),
  ]);
  return new Map([...made, ...valued]);
}

const isOf = (prefix: string) => (id: string) => id.startsWith(`${prefix}_`);

/** @param as what parses an item, and makes it */
async function found<D>(
  ids: readonly string[],
  keyOf: (id: string) => Key,
  as: { parse(item: Item): D; toItem(doc: D): Item },
): Promise<[id: string, content: object][]> {
  const idOf = new Map(ids.map((id) => [keyOf(id).pk, id]));
  const items = await getItems(ids.map(keyOf));
  return items.map((item) => [idOf.get(String(item.pk)) ?? '', sealable(item, as)]);
}

/** The content that was sealed; with index entries that this content does not make, all that is stored, which never was. */
function sealable<D>(item: Item, { parse, toItem }: { parse(item: Item): D; toItem(doc: D): Item }): Item {
  try {
    return isDeepStrictEqual(toItem(parse(item)), item) ? contentOf(item) : item;
  } catch {
    return item; // in no form that was ever sealed
  }
}

const before = (first: number, links: ReadonlyMap<number, FoundLink>): Head =>
  first === 1 ? NOTHING : { seq: first - 1, hash: hashIn(links.get(first - 1)) };

async function linksBetween(first: number, last: number): Promise<Map<number, FoundLink>> {
  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const seqOf = new Map(numbers.map((seq) => [keys.chainLink(seq).pk, seq]));
  const items = await getItems(numbers.map(keys.chainLink));
  return new Map(items.map(({ pk, sk: _, ...link }) => [seqOf.get(String(pk)) ?? 0, link]));
}
