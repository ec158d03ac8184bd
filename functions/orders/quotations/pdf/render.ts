import { companyName } from '../../../shared/company.ts';
import { drawOwnFeet } from '../../../shared/pdf/foot.ts';
import type { Letterhead } from '../../../shared/pdf/sheet.ts';
import { type Rendering, typeset } from '../../../shared/pdf/typeset.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Quotation } from '../model.ts';
import { drawAnswer } from './answer.ts';
import { drawHead } from './head.ts';
import { drawLines } from './lines.ts';
import { numberOf, openQuotation } from './sheet.ts';
import { drawTotals } from './totals.ts';

/** The quotation that the customer gets, as PDF on A4. */
export function renderQuotation(
  quotation: Quotation,
  settings: Settings,
  letterhead: Letterhead = {},
): Promise<Rendering> {
  const { language, sent, createdAt } = quotation;
  const identity = {
    title: numberOf(quotation),
    author: companyName(settings, language),
    createdAt: sent?.at ?? createdAt,
    language,
  };
  return typeset(identity, (pen) => {
    const sheet = openQuotation(quotation, settings, pen, letterhead);
    drawHead(sheet);
    drawLines(sheet);
    drawTotals(sheet);
    drawAnswer(sheet);
    drawOwnFeet(sheet);
  });
}
