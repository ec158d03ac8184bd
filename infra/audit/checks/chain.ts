import { NOTHING, type Sealable, tamperings } from '../../../functions/ledger/chain.ts';
import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** No entry was altered since it was sealed, none is missing, and the chain ends where it says. */
export const chain: Check = function* ({ entries, valuations, links, heads, sealed }) {
  const { seq, hash } = heads[0] ?? NOTHING;
  const bySeq = new Map(links.map((link) => [link.seq, link]));
  const made = byId<Sealable>([...entries, ...valuations]);
  for (const { seq: at, entryId, says } of tamperings(NOTHING, seq, { links: bySeq, entries: made }))
    yield { about: entryId ?? `link ${at}`, says };
  if ((bySeq.get(seq)?.hash ?? '') !== hash)
    yield { about: `link ${seq}`, says: 'is not the end of the chain' };
  if (links.length !== seq) yield { about: 'chain', says: `ends at ${seq} and has ${links.length} links` };
  for (const mark of sealed)
    if (bySeq.get(mark.seq)?.entryId !== mark.entryId)
      yield { about: mark.entryId, says: `is not what is sealed as ${mark.seq}` };
  if (sealed.length !== links.length)
    yield { about: 'chain', says: `${sealed.length} sealed have ${links.length} links` };
};
