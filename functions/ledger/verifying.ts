import { keys } from '../shared/keys.ts';
import { getItems } from '../shared/table.ts';
import { NOTHING, type Tampering, tamperings } from './chain.ts';
import { getHead, parseLink } from './sealing.ts';
import { entries } from './store.ts';

export interface Verification {
  /** How many entries are sealed. */
  sealed: number;
  /** The first and the last that were looked at. */
  from: number;
  to: number;
  /** The hash of the last one looked at, to be compared with the log of when it was sealed. */
  hash: string;
  tamperings: Tampering[];
}

/**
 * Looks whether links of the chain and their entries are as they were sealed.
 * @param from the first, from 1 on; of so many as `count`
 */
export async function verify(from: number, count: number): Promise<Verification> {
  const head = await getHead();
  const to = Math.min(head.seq, from + count - 1);
  const numbers = Array.from({ length: Math.max(0, to - from + 2) }, (_, i) => from - 1 + i);
  const items = await getItems(numbers.filter((seq) => seq > 0).map(keys.chainLink));
  const links = new Map(items.map(parseLink).map((link) => [link.seq, link]));
  const found = await entries.getMany([...links.values()].map(({ entryId }) => keys.entry(entryId)));
  const before = from === 1 ? NOTHING : { seq: from - 1, hash: links.get(from - 1)?.hash ?? '' };
  const wrong = tamperings(before, to, { links, entries: new Map(found.map((one) => [one.id, one])) });
  const last = links.get(to);
  const isHead = to !== head.seq || (last?.hash ?? '') === head.hash;
  return {
    sealed: head.seq,
    from,
    to,
    hash: last?.hash ?? '',
    tamperings: isHead ? wrong : [...wrong, { seq: to, says: 'link altered' }],
  };
}
