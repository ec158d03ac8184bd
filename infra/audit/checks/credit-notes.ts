import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** A credit note takes back one whole invoice, which then counts as credited; no invoice is taken back twice. */
export const creditNotes: Check = function* ({ invoices }) {
  const known = byId(invoices);
  const notes = invoices.filter((i) => i.kind === 'credit-note');
  const corrected = Map.groupBy(notes, (n) => n.corrects?.id ?? '');
  for (const note of notes) {
    const invoice = known.get(note.corrects?.id ?? '');
    if (invoice?.status !== 'credited' || invoice.total.amount !== note.total.amount)
      yield { about: note.number, says: `takes back ${note.corrects?.number}, which says otherwise` };
  }
  for (const { id, number, kind, status } of invoices) {
    const times = corrected.get(id)?.length ?? 0;
    if (kind === 'invoice' && times !== (status === 'credited' ? 1 : 0))
      yield { about: number, says: `is ${status} and was taken back ${times} times` };
  }
};
