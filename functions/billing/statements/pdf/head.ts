import { addressLines } from '../../../shared/format.ts';
import { drawParties, type Fact } from '../../../shared/pdf/parties.ts';
import { BODY, STRONG } from '../../../shared/pdf/theme.ts';
import { drawTitle } from '../../../shared/pdf/title.ts';
import type { Statement } from '../model.ts';
import { dayText, type StatementSheet } from './sheet.ts';

/** First page only: who writes, to whom, and of which days. */
export function drawHead(sheet: StatementSheet): void {
  const { statement, labels, format } = sheet;
  const { number, seller, buyer } = statement;
  drawTitle(sheet, {
    kind: labels.title,
    number: `${labels.number} ${number}`,
    from: seller.address ? addressLines(seller.address, format).join('  ·  ') : '',
  });
  const party = (label: string, { name, address, taxId }: Statement['buyer']) => ({
    label,
    name,
    address,
    notes: taxId ? [`${labels.taxId}: ${taxId}`] : [],
  });
  drawParties(sheet, [party(labels.to, buyer), party(labels.from, seller)], facts(sheet));
}

function facts(sheet: StatementSheet): Fact[] {
  const { statement, labels, format } = sheet;
  const { issuedAt, from, to, currency, closing } = statement;
  return [
    [labels.issued, format.day(issuedAt), BODY],
    [labels.period, dayText(sheet, from), BODY],
    [labels.until, dayText(sheet, to), BODY],
    [labels.currency, currency, BODY],
    [labels.closing, format.money(closing), STRONG],
  ];
}
