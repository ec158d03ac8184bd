import { addressLines } from '../../../shared/format.ts';
import { drawFeetOf } from '../../../shared/pdf/foot.ts';
import type { QuotationSheet } from './sheet.ts';

/** Who offers. */
export function drawFeet(sheet: QuotationSheet): void {
  const { issuer, labels, format, settings } = sheet;
  const { address, phone, email, website, taxId, registration } = settings.company;
  const columns = [
    [issuer, ...addressLines(address, format)],
    [phone, email, website],
    [`${labels.taxId}: ${taxId}`, ...(registration ? [registration] : [])],
  ];
  drawFeetOf(sheet, columns, labels.page);
}
