import { byId, sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/** Credit notes take back of an invoice what it asked for and no more; taken back whole, it counts as credited. */
export const creditNotes: Check = function* ({ invoices }) {
  const known = byId(invoices);
  const notes = invoices.filter((i) => i.kind === 'credit-note');
  for (const { number, corrects } of notes)
    if (known.get(corrects?.id ?? '')?.kind !== 'invoice')
      yield { about: number, says: `takes back ${corrects?.number}, which is no invoice` };
  const credited = sumBy(
    notes,
    (n) => n.corrects?.id ?? '',
    (n) => n.total.amount,
  );
  const times = Map.groupBy(notes, (n) => n.corrects?.id);
  for (const { id, number, kind, status, total } of invoices) {
    if (kind !== 'invoice') continue;
    const back = credited.of(id);
    const whole = times.has(id) && back === total.amount;
    if (back > total.amount || whole !== (status === 'credited'))
      yield { about: number, says: `is ${status} and ${back} of ${total.amount} was taken back` };
  }
};
