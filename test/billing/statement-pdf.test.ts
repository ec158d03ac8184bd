import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderStatement } from '../../functions/billing/statements/pdf/render.ts';
import { useFonts } from '../support/fonts.ts';
import { ReadPdf, squash } from '../support/pdf.ts';
import { sampleStatement } from './sample-statement.ts';

let removeFonts: () => Promise<void>;
beforeAll(async () => {
  removeFonts = await useFonts();
});
afterAll(() => removeFonts());

describe.each([
  { language: 'en', lines: 7, pages: 1 },
  { language: 'zh', lines: 7, pages: 1 },
  { language: 'en', lines: 60, pages: 4 },
] as const)('a statement in $language of $lines lines', ({ language, lines, pages }) => {
  const statement = sampleStatement({ language, lines });
  const draw = () => renderStatement(statement, { timeZone: 'Europe/Berlin' });

  it('says what was owed before and after, every document, and how old what is open is', async () => {
    const { pdf, missingGlyphs } = await draw();
    const read = new ReadPdf(pdf);
    const { seller, buyer, number } = statement;
    const figure = ({ amount }: { amount: number }) =>
      (amount / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 });
    const parts = [
      ...[seller.name, seller.bank.iban, buyer.name, buyer.taxId, number],
      ...[statement.opening, statement.closing, statement.ageing.current].map(figure),
      ...(language === 'en' ? ['1 February 2026', '31–60 days late'] : ['2026年2月1日', '逾期 31–60 天']),
      ...statement.lines.flatMap((line) => [line.number, figure(line.balance)]),
    ];
    const { letters } = read;
    expect(parts.filter((part) => !letters.includes(squash(part ?? '')))).toEqual([]);
    expect(missingGlyphs).toEqual([]);
    expect(read.pages).toBe(pages);
  });

  it('is the same file each time', async () => {
    const [one, other] = [await draw(), await draw()];
    expect(Buffer.compare(one.pdf, other.pdf)).toBe(0);
  });
});
