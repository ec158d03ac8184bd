import { addressLines } from '../../../shared/format.ts';
import { drawParties, type Fact, type Party } from '../../../shared/pdf/parties.ts';
import { BODY, STRONG } from '../../../shared/pdf/theme.ts';
import { drawTitle } from '../../../shared/pdf/title.ts';
import { dayText } from '../days.ts';
import { numberOf, type QuotationSheet } from './sheet.ts';

/** First page only: who offers, to whom, and until when. */
export function drawHead(sheet: QuotationSheet): void {
  const { quotation, settings, labels, format } = sheet;
  const { buyer, deliveryAddress, sent } = quotation;
  drawTitle(sheet, {
    kind: labels.title,
    number: `${labels.number} ${numberOf(quotation)}`,
    from: addressLines(settings.company.address, format).join('  ·  '),
    note: sent ? undefined : labels.draft,
  });
  const notes = buyer.taxId ? [`${labels.taxId}: ${buyer.taxId}`] : [];
  const to: Party = { label: labels.to, name: buyer.name, address: buyer.address, notes };
  const deliverTo = { label: labels.deliverTo, name: deliveryAddress.name, address: deliveryAddress };
  drawParties(sheet, [to, deliverTo], facts(sheet));
}

function facts({ quotation, labels, format }: QuotationSheet): Fact[] {
  const { sent, createdAt, validUntil, requestedDate, currency } = quotation;
  return [
    [labels.date, format.day(sent?.at ?? createdAt), BODY],
    [labels.until, dayText(format, validUntil), STRONG],
    ...(requestedDate ? [[labels.requested, dayText(format, requestedDate), BODY] satisfies Fact] : []),
    [labels.currency, currency, BODY],
  ];
}
