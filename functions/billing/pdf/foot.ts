import { addressLines } from '../../shared/format.ts';
import { drawFeetOf } from '../../shared/pdf/foot.ts';
import type { Sheet } from '../../shared/pdf/sheet.ts';
import type { Invoice } from '../model.ts';
import type { InvoiceSheet } from './sheet.ts';

export const drawFeet = (sheet: InvoiceSheet): void =>
  drawSellerFeet(sheet, sheet.invoice.seller, sheet.labels);

/** Who the seller is, and where it is paid. */
export function drawSellerFeet(
  sheet: Sheet,
  { name, address, phone, email, website, taxId, registration, bank }: Invoice['seller'],
  labels: { taxId: string; page: (page: number, of: number) => string },
): void {
  const columns = [
    [name, ...(address ? addressLines(address, sheet.format) : [])],
    [phone, email, website],
    [...(taxId ? [`${labels.taxId}: ${taxId}`] : []), ...(registration ? [registration] : [])],
    [bank.name, `IBAN: ${bank.iban}`, `BIC: ${bank.bic}`],
  ];
  drawFeetOf(sheet, columns, labels.page);
}
