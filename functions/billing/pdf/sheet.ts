import { includeTax } from '../../shared/included-tax.ts';
import type { Pen } from '../../shared/pdf/pen.ts';
import { type Letterhead, openSheet, type Sheet } from '../../shared/pdf/sheet.ts';
import { labelsFor } from './labels.ts';
import type { Paper } from './paper.ts';

/** A document of billing as it is drawn. */
export interface InvoiceSheet extends Sheet {
  invoice: Paper;
  labels: ReturnType<typeof labelsFor>;
}

export function openInvoice(invoice: Paper, pen: Pen, letterhead: Letterhead): InvoiceSheet {
  const { language, kind, number, seller } = invoice;
  const labels = labelsFor(language, includeTax(invoice.lines));
  const name = `${labels.title[kind]} ${number}`;
  return { ...openSheet({ issuer: seller.name, name, language }, pen, letterhead), invoice, labels };
}
