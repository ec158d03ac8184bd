import type { Letterhead } from '../../../shared/pdf/sheet.ts';
import { type Rendering, typeset } from '../../../shared/pdf/typeset.ts';
import { drawSellerFeet } from '../../pdf/foot.ts';
import type { Statement } from '../model.ts';
import { drawAgeing } from './ageing.ts';
import { drawHead } from './head.ts';
import { drawBalance, drawLines } from './lines.ts';
import { openStatement } from './sheet.ts';

/** The statement that the customer gets, as PDF on A4. The same one on the same paper gives the same bytes. */
export function renderStatement(statement: Statement, letterhead: Letterhead = {}): Promise<Rendering> {
  const { number, seller, issuedAt, language } = statement;
  const identity = { title: number, author: seller.name, createdAt: issuedAt, language };
  return typeset(identity, (pen) => {
    const sheet = openStatement(statement, pen, letterhead);
    drawHead(sheet);
    drawLines(sheet);
    drawBalance(sheet);
    drawAgeing(sheet);
    drawSellerFeet(sheet, seller, sheet.labels);
  });
}
