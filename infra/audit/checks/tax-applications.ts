import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** Each invoice is in the one application that it names, and in no other. */
export const taxApplied: Check = function* ({ taxApplications, invoices }) {
  const documents = byId(invoices);
  const made = byId(taxApplications);
  for (const { id, invoices: taken } of taxApplications)
    for (const { id: invoiceId } of taken)
      if (documents.get(invoiceId)?.fapiao?.applicationId !== id)
        yield { about: invoiceId, says: `is not in ${id}, which has it` };
  for (const { id, fapiao } of invoices) {
    const application = fapiao?.applicationId;
    if (application && !made.get(application)?.invoices.some((one) => one.id === id))
      yield { about: id, says: `is in ${application}, which has it not` };
  }
};
