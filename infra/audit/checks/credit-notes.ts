import type { Invoice } from '../../../functions/billing/model.ts';
import { byId, sumBy, total } from '../figures.ts';
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
  const off = sumBy(notes, (n) => n.corrects?.id ?? '', discountOf);
  const times = Map.groupBy(notes, (n) => n.corrects?.id);
  for (const invoice of invoices) {
    const { id, number, kind, status } = invoice;
    if (kind !== 'invoice') continue;
    const back = credited.of(id);
    const whole = times.has(id) && back === invoice.total.amount;
    if (back > invoice.total.amount || whole !== (status === 'credited'))
      yield { about: number, says: `is ${status} and ${back} of ${invoice.total.amount} was taken back` };
    const discount = discountOf(invoice);
    if (status === 'credited' ? off.of(id) !== discount : off.of(id) > discount)
      yield { about: number, says: `of ${discount} off for the order, ${off.of(id)} was taken back` };
  }
};

const discountOf = ({ lines }: Invoice): number => total(lines.map((line) => line.orderDiscount));
