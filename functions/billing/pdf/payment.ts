import { drawPanel, type Panel } from '../../shared/pdf/panel.ts';
import type { InvoiceSheet } from './sheet.ts';

/** How to pay an invoice, or what a credit note does. */
export function drawPayment(sheet: InvoiceSheet): void {
  const { invoice, labels, format } = sheet;
  const lead =
    invoice.kind === 'invoice'
      ? labels.payBy(format.day(invoice.dueAt))
      : labels.credited(invoice.corrects?.number ?? '');
  drawPanel(sheet, { title: labels.payment, lead, rows: rowsOf(sheet), strong: 2 });
}

function rowsOf({ invoice, labels, format }: InvoiceSheet): Panel['rows'] {
  if (invoice.kind === 'credit-note') return [];
  const { bank, name } = invoice.seller;
  return [
    [labels.amount, format.money(invoice.total)],
    [labels.paymentReference, invoice.paymentReference],
    [labels.bank, `${bank.name} (${name})`],
    [labels.iban, bank.iban],
    [labels.bic, bank.bic],
  ];
}
