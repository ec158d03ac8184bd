import { drawPanel, type Panel } from '../../shared/pdf/panel.ts';
import type { InvoiceSheet } from './sheet.ts';

/** How to pay an invoice or ahead of one, or what a credit note does. */
export function drawPayment(sheet: InvoiceSheet): void {
  const rows = rowsOf(sheet);
  // What is to be transferred, and under which reference.
  const strong = sheet.invoice.prepaid ? 3 : 2;
  drawPanel(sheet, { title: sheet.labels.payment, lead: leadOf(sheet), rows, strong });
}

const restOf = ({ total, prepaid }: InvoiceSheet['invoice']) => ({
  ...total,
  amount: total.amount - (prepaid?.amount ?? 0),
});

function leadOf({ invoice, labels, format }: InvoiceSheet): string {
  const { kind, corrects, dueAt, percent = '100', prepaid } = invoice;
  const due = format.day(dueAt);
  if (kind === 'credit-note') return labels.credited(corrects?.number ?? '');
  if (kind === 'prepayment') return labels.payAhead(format.percent(percent), due);
  if (!prepaid) return labels.payBy(due);
  return restOf(invoice).amount > 0 ? labels.payRest(due) : labels.allPaid;
}

function rowsOf({ invoice, labels, format }: InvoiceSheet): Panel['rows'] {
  const { kind, prepaid, amount = restOf(invoice), paymentReference, seller } = invoice;
  if (kind === 'credit-note') return [];
  const { bank, name } = seller;
  const ahead: Panel['rows'] = prepaid ? [[labels.prepaid, format.money(prepaid)]] : [];
  if (amount.amount === 0 && prepaid) return ahead;
  return [
    ...ahead,
    [labels.amount, format.money(amount)],
    [labels.paymentReference, paymentReference],
    [labels.bank, `${bank.name} (${name})`],
    [labels.iban, bank.iban],
    [labels.bic, bank.bic],
  ];
}
