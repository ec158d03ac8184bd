import { addressLines } from '../../shared/format.ts';
import { drawFeetOf } from '../../shared/pdf/foot.ts';
import type { InvoiceSheet } from './sheet.ts';

/** Who the seller is, and where it is paid. */
export function drawFeet(sheet: InvoiceSheet): void {
  const { invoice, labels, format } = sheet;
  const { name, address, phone, email, website, taxId, registration, bank } = invoice.seller;
  const columns = [
    [name, ...(address ? addressLines(address, format) : [])],
    [phone, email, website],
    [...(taxId ? [`${labels.taxId}: ${taxId}`] : []), ...(registration ? [registration] : [])],
    [bank.name, `IBAN: ${bank.iban}`, `BIC: ${bank.bic}`],
  ];
  drawFeetOf(sheet, columns, labels.page);
}
