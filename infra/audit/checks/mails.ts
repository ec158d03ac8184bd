import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** An invoice shows what became of its mail. */
export const mails: Check = function* ({ mails, invoices }) {
  const known = byId(invoices);
  const mailed = new Map(mails.flatMap((m) => (m.invoiceId ? [[m.invoiceId, m.state] as const] : [])));
  for (const [id, state] of mailed)
    if (!known.has(id)) yield { about: id, says: `was mailed (${state}) and is no invoice` };
  for (const { id, number, mail } of invoices) {
    const state = mailed.get(id) ?? 'none';
    if (mail.state !== state)
      yield { about: number, says: `says ${mail.state} of its mail, which is ${state}` };
  }
};
