import { drawPanel } from '../../../shared/pdf/panel.ts';
import { dayText } from '../days.ts';
import type { QuotationSheet } from './sheet.ts';

/** What else is to be said, and what its reader may do. */
export function drawAnswer(sheet: QuotationSheet): void {
  const { quotation, settings, labels, format } = sheet;
  const { notes, sent, validUntil } = quotation;
  if (notes) {
    drawPanel(sheet, { title: labels.notes, lead: notes, rows: [], strong: 0 });
    sheet.y += 6;
  }
  if (!sent) return;
  const { phone, email } = settings.company;
  drawPanel(sheet, {
    title: labels.todo,
    lead: labels.accept(dayText(format, validUntil)),
    rows: [[labels.contact, [phone, email].join(' · ')]],
    strong: 0,
  });
}
