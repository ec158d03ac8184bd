import { keys } from '../shared/keys.ts';
import { getItems } from '../shared/table.ts';
import { type Head, type Link, NOTHING, type Sealable, type Tampering, tamperings } from './chain.ts';
import { getHead, parseLink } from './sealing.ts';
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
 * Looks whether links of the chain and their entries are as they were sealed.
 * @param first from 1 on
 * @param count of how many
 */
export async function verify(first: number, count: number): Promise<Verification> {
  const head = await getHead();
  const last = Math.min(head.seq, first + count - 1);
  const links = await linksBetween(Math.max(1, first - 1), last);
  const made = await sealedBy([...links.values()]);
  const found = { links, entries: new Map(made.map((one) => [one.id, one])) };
  const wrong = tamperings(before(first, links), last, found);
  const hash = links.get(last)?.hash ?? '';
  if (last === head.seq && hash !== head.hash) wrong.push({ seq: last, says: 'link altered' });
  return { sealed: head.seq, first, last, hash, tamperings: wrong };
}

/** Entries, and what they come to. */
async function sealedBy(links: readonly Link[]): Promise<Sealable[]> {
  const ids = links.map(({ entryId }) => entryId);
  const [made, valued] = await Promise.all([
    entries.getMany(ids.filter(isOf('jrn')).map(keys.entry)),
    valuations.getMany(ids.filter(isOf('val')).map(keys.valuation)),
  ]);
  return [...made, ...valued];
}

const isOf = (prefix: string) => (id: string) => id.startsWith(`${prefix}_`);

const before = (first: number, links: ReadonlyMap<number, Link>): Head =>
  first === 1 ? NOTHING : { seq: first - 1, hash: links.get(first - 1)?.hash ?? '' };

async function linksBetween(first: number, last: number): Promise<Map<number, Link>> {
  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const items = await getItems(numbers.map(keys.chainLink));
  return new Map(items.map(parseLink).map((link) => [link.seq, link]));
}
