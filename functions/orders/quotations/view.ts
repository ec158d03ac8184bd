import type { Language } from '../../shared/fields.ts';
import type { Caller } from '../../shared/http/call.ts';
import { assertVisible, isStaff } from '../../shared/http/caller.ts';
import { notFound } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { tell } from '../../shared/texts/tell.ts';
import { tellPrice } from '../price-words.ts';
import type { Quotation, QuotationView, QuotedLine } from './model.ts';
import { statusOn } from './rules.ts';

/** Who reads, and on which day. */
export interface Reader {
  today: string;
  language: Language;
}

export const tellQuotation = (quotation: Quotation, { today, language }: Reader): QuotationView => ({
  ...quotation,
  status: statusOn(quotation, today),
  lines: quotation.lines.map((line) => ({ ...line, priceReason: reasonOf(line, language) })),
});

export const reasonOf = (line: QuotedLine, language: Language): string =>
  line.because
    ? tell(say('Agreed: {reason}', { reason: line.because }), language)
    : tellPrice(line, language);

/** What was never sent, its customer does not know of. */
export const isShownTo = (caller: Caller, { sent }: Quotation): boolean =>
  isStaff(caller) || sent !== undefined;

/** @throws Problem not-found */
export function assertShown(caller: Caller, quotation: Quotation): void {
  assertVisible(caller, quotation.customerId, 'quotation');
  if (!isShownTo(caller, quotation)) throw notFound('quotation');
}
