import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Head, type Link, linkAfter, NOTHING, tamperings } from '../../functions/ledger/chain.ts';
import type { Entry } from '../../functions/ledger/model.ts';
import { newEntry } from '../../functions/ledger/rules.ts';
import { newId } from '../../functions/shared/ids.ts';

const AT = '2026-03-10T12:00:00.000Z';

function anEntry(amount: number): Entry {
  const about = { document: { id: newId('pay') }, currency: 'EUR', on: '2026-03-10' } as const;
  const made = newEntry('receipt', { amount, paid: amount, ahead: 0, left: 0 }, about, AT);
  return made ?? expect.unreachable('nothing moved');
}

function sealed(count: number) {
  const entries = Array.from({ length: count }, (_, i) => anEntry(i + 1));
  let head: Head = NOTHING;
  const links = entries.map((entry): Link => {
    const link = linkAfter(head, entry, AT);
    head = link;
    return link;
  });
  return { entries, links };
}

const look = (links: readonly Link[], entries: readonly Entry[], before: Head = NOTHING) =>
  tamperings(before, 8, {
    links: new Map(links.map((link) => [link.seq, link])),
    entries: new Map(entries.map((entry) => [entry.id, entry])),
  });

describe('of what was sealed', () => {
  const { entries, links } = sealed(8);
  const second = links[1] ?? NOTHING;

  test('nothing was altered, from the beginning or from the middle on', () => {
    expect(look(links, entries)).toEqual([]);
    expect(look(links.slice(2), entries, second)).toEqual([]);
  });

  test('an entry that was altered in any field, or taken out, shows', () => {
    const at = fc.integer({ min: 0, max: 7 });
    const how = fc.constantFrom<Partial<Entry>>(
      { on: '2026-03-11' },
      { rule: 'invoice' },
      { customerId: newId('cus') },
      { createdAt: '2026-03-10T12:00:00.001Z' },
      { lines: [] },
    );
    fc.assert(
      fc.property(at, how, (i, other) => {
        const changed = entries.map((entry, j) => (i === j ? { ...entry, ...other } : entry));
        expect(look(links, changed)).toMatchObject([{ seq: i + 1, says: 'entry altered' }]);
        expect(look(links, entries.toSpliced(i, 1))).toMatchObject([{ seq: i + 1, says: 'entry missing' }]);
      }),
    );
  });

  test('sealing anew what was altered shows at the link behind it', () => {
    const other = { ...(entries[3] ?? expect.unreachable('too few')), on: '2026-03-11' };
    const forged = linkAfter(links[2] ?? NOTHING, other, AT);
    const found = look(links.toSpliced(3, 1, forged), entries.toSpliced(3, 1, other));
    expect(found).toMatchObject([{ seq: 5, says: 'link altered' }]);
  });

  test('a link that was taken out, or changed places with another, shows', () => {
    expect(look(links.toSpliced(4, 1), entries)).toMatchObject([
      { seq: 5, says: 'link missing' },
      { seq: 6, says: 'link altered' },
    ]);
    const swapped = links.map((link) => ({
      ...link,
      seq: link.seq === 3 ? 4 : link.seq === 4 ? 3 : link.seq,
    }));
    expect(look(swapped, entries).length).toBeGreaterThan(0);
  });
});
