import { companyName } from '../../../shared/company.ts';
import { drawOwnFeet } from '../../../shared/pdf/foot.ts';
import type { Letterhead } from '../../../shared/pdf/sheet.ts';
import { type Rendering, typeset } from '../../../shared/pdf/typeset.ts';
import { numberOf } from '../naming.ts';
import { drawHead } from './head.ts';
import { drawLines } from './lines.ts';
import { drawRequest } from './request.ts';
import { type Drawn, languageOf, openPurchase } from './sheet.ts';
import { drawTotals } from './totals.ts';

/** The purchase order as its supplier gets it, as PDF on A4. */
export function renderPurchaseOrder(drawn: Drawn, letterhead: Letterhead = {}): Promise<Rendering> {
  const { po, settings } = drawn;
  const language = languageOf(drawn);
  const identity = {
    title: numberOf(po),
    author: companyName(settings, language),
    createdAt: po.sent?.at ?? po.createdAt,
    language,
  };
  return typeset(identity, (pen) => {
    const sheet = openPurchase(drawn, pen, letterhead);
    drawHead(sheet);
    drawLines(sheet);
    drawTotals(sheet);
    drawRequest(sheet);
    drawOwnFeet(sheet);
  });
}
