import { fingerprint } from '../shared/fingerprint.ts';

/** An entry, or what it comes to in the business's own currency; both are sealed as they are. */
export interface Sealable {
  id: string;
}

/** An entry's place among all that were ever made: each link's hash depends on every one before. */
export interface Link {
  /** From 1 on, without a gap. */
  seq: number;
  entryId: string;
  /** Fingerprint of the entry. */
  digest: string;
  /** Of this link and, through `previous`, of all before. */
  hash: string;
  at: string;
}

/** Before the first. */
export const NOTHING = { seq: 0, hash: '' };
export type Head = typeof NOTHING;

/** The link that an entry becomes after the last one. */
export function linkAfter(head: Head, entry: Sealable, at: string): Link {
  const link = { seq: head.seq + 1, entryId: entry.id, digest: fingerprint(entry), at };
  return { ...link, hash: hashOf(link, head.hash) };
}

const hashOf = ({ hash: _, ...link }: FoundLink, previous: string): string =>
  fingerprint({ ...link, previous });

/** A link as it is found in the table, where anybody may have altered anything of it. */
export type FoundLink = { readonly [K in keyof Link]?: unknown };

export const hashIn = ({ hash }: FoundLink = {}): string => (typeof hash === 'string' ? hash : '');

export interface Tampering {
  seq: number;
  entryId?: string;
  says: 'link missing' | 'link altered' | 'entry missing' | 'entry altered' | 'end altered';
}

/**
 * What of a stretch of the chain is not as it was sealed.
 * @param before the link before the stretch, or `NOTHING`
 * @param found the links from there on, by their number; and the entries, by id, with all that is in the table of them
 */
export function tamperings(
  before: Head,
  last: number,
  found: { links: ReadonlyMap<number, FoundLink>; entries: ReadonlyMap<string, object> },
): Tampering[] {
  const wrong: Tampering[] = [];
  let { hash } = before;
  for (let seq = before.seq + 1; seq <= last; seq++) {
    const link = found.links.get(seq);
    if (!link) wrong.push({ seq, says: 'link missing' });
    else wrong.push(...ofLink(seq, link, hash), ...ofEntry(seq, link, found.entries));
    hash = hashIn(link);
  }
  return wrong;
}

function ofLink(seq: number, link: FoundLink, previous: string): Tampering[] {
  if (link.seq === seq && hashOf(link, previous) === link.hash) return [];
  return [{ seq, ...entryIn(link), says: 'link altered' }];
}

const entryIn = ({ entryId }: FoundLink) => (typeof entryId === 'string' ? { entryId } : {});

function ofEntry(seq: number, link: FoundLink, entries: ReadonlyMap<string, object>): Tampering[] {
  const { digest } = link;
  const { entryId = '' } = entryIn(link);
  const entry = entries.get(entryId);
  if (!entry) return [{ seq, ...entryIn(link), says: 'entry missing' }];
  return fingerprint(entry) === digest ? [] : [{ seq, entryId, says: 'entry altered' }];
}
