import type { Fact } from '../../../functions/insights/model.ts';
import { partsOf, partsOfDocument } from '../../../functions/insights/selling.ts';
import { plusSeconds } from '../../../functions/shared/time.ts';
import type { Store } from '../store.ts';
import type { Check, Finding } from '../violation.ts';

/** What the stream brings may be behind for a while; later it is lost. */
const BEHIND_SECONDS = 3600;

/** Everything that counts in the statistics was counted, as what it is, and nothing else was. */
export const counted: Check = function* (store, at) {
  const known = new Set(store.facts.map(keyOf));
  const longAgo = plusSeconds(at, -BEHIND_SECONDS);
  for (const { key, since } of expected(store))
    if (!known.delete(key) && since < longAgo) yield { about: key, says: 'is not counted' };
  for (const about of known) yield { about, says: 'is counted, and there is no such thing' };
  yield* sold(store);
};

/** Documents are counted with what they are over. */
function* sold({ facts, invoices }: Store): Iterable<Finding> {
  const sales = Map.groupBy(
    facts.flatMap((fact) => (fact.kind === 'sale' ? [fact] : [])),
    ({ about }) => about,
  );
  for (const invoice of invoices) {
    const { id, kind, lines } = invoice;
    const own = sales.get(id);
    if (own?.length !== partsOfDocument(invoice)) continue;
    const net = lines.reduce((sum, line) => sum + line.net.amount, 0) * (kind === 'invoice' ? 1 : -1);
    const as = own.flatMap((one) => one.lines).reduce((sum, line) => sum + line.net, 0);
    if (as !== net) yield { about: id, says: `is of ${net} and counted as ${as}` };
  }
}

interface Expected {
  key: string;
  since: string;
}

function* expected({ invoices, orders, payments, shipments }: Store): Iterable<Expected> {
  for (const one of invoices) yield* parts(one.id, partsOfDocument(one), one.issuedAt);
  for (const { id, status, imported, lines, createdAt, updatedAt } of orders) {
    yield { key: name('placed', id), since: createdAt };
    if (status !== 'settled') continue;
    if (imported) yield* parts(id, partsOf(lines), createdAt);
    else yield { key: name('settled', id), since: updatedAt };
  }
  for (const { id, createdAt, reversal } of payments) {
    yield { key: name('received', id), since: createdAt };
    if (reversal) yield { key: name('reversed', id), since: reversal.at };
  }
  for (const { id, status, updatedAt } of shipments)
    if (status === 'delivered') yield { key: name('arrived', id), since: updatedAt };
}

function* parts(id: string, count: number, since: string): Iterable<Expected> {
  for (let part = 0; part < count; part++) yield { key: name('sale', id, part), since };
}

const keyOf = (fact: Fact): string => name(fact.kind, fact.about, fact.kind === 'sale' ? fact.part : 0);
const name = (kind: Fact['kind'], id: string, part = 0): string => `${kind} ${id} ${part}`;
