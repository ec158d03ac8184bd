import type { Check } from '../violation.ts';

/** Purchase orders take theirs before they are written, so that none is given twice and some are left out. */
const WITH_GAPS = 'PO-';

/** Document numbers run from one to the counter, per series and year, without a gap and without a double. */
export const numbers: Check = function* (store) {
  const { invoices, statements, quotations, prepayments, taxApplications, series } = store;
  const bought = store.purchaseOrders.flatMap(({ number }) => (number ? [{ number }] : []));
  const sent = quotations.flatMap(({ number }) => (number ? [{ number }] : []));
  const used = Map.groupBy(
    [...invoices, ...statements, ...sent, ...prepayments, ...taxApplications, ...bought],
    (i) => i.number.slice(0, i.number.lastIndexOf('-')),
  );
  const last = new Map(series.map((s) => [`${s.series}-${s.year}`, s.last]));
  for (const about of new Set([...used.keys(), ...last.keys()])) {
    const given = (used.get(about) ?? []).map((i) => Number(i.number.slice(about.length + 1)));
    const counter = last.get(about) ?? 0;
    const distinct = new Set(given);
    if (distinct.size !== given.length) yield { about, says: 'has a number twice' };
    for (let n = 1; n <= counter && !about.startsWith(WITH_GAPS); n++)
      if (!distinct.has(n)) yield { about, says: `has no number ${n}` };
    const beyond = given.filter((n) => n > counter);
    if (beyond.length > 0) yield { about, says: `counts to ${counter} and has ${beyond.join(', ')}` };
  }
  for (const { kind, number } of invoices)
    if (!number.startsWith(kind === 'invoice' ? 'INV-' : 'CRN-'))
      yield { about: number, says: `is the number of a ${kind}` };
  for (const { number } of statements)
    if (!number.startsWith('STM-')) yield { about: number, says: 'is the number of a statement' };
  for (const { number } of sent)
    if (!number.startsWith('Q-')) yield { about: number, says: 'is the number of a quotation' };
};
