import { companyName } from '../../../shared/company.ts';
import { includeTax } from '../../../shared/included-tax.ts';
import type { Pen } from '../../../shared/pdf/pen.ts';
import { type Letterhead, openSheet, type Sheet } from '../../../shared/pdf/sheet.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Quotation } from '../model.ts';
import { type Labels, labelsFor } from './labels.ts';

/** A quotation as it is drawn. */
export interface QuotationSheet extends Sheet {
  quotation: Quotation;
  settings: Settings;
  labels: Labels;
}

export const numberOf = ({ id, number = id }: Quotation): string => number;

export function openQuotation(
  quotation: Quotation,
  settings: Settings,
  pen: Pen,
  letterhead: Letterhead,
): QuotationSheet {
  const { language } = quotation;
  const labels = labelsFor(language, includeTax(quotation.lines));
  const issuer = companyName(settings, language);
  const name = `${labels.title} ${numberOf(quotation)}`;
  return { ...openSheet({ issuer, name, language }, pen, letterhead), quotation, settings, labels };
}
