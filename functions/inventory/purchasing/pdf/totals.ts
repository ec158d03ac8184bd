import { ensureRoom } from '../../../shared/pdf/sheet.ts';
import { drawSums, heightOfSums, SUMS_WIDTH } from '../../../shared/pdf/sums.ts';
import { CONTENT_WIDTH, PAGE, SMALL } from '../../../shared/pdf/theme.ts';
import { costOf } from '../costing.ts';
import type { PurchaseSheet } from './sheet.ts';

const PADDING = 5;
const NOTE_WIDTH = CONTENT_WIDTH - SUMS_WIDTH - 20;

/** What the priced lines come to, in each currency. */
export function drawTotals(sheet: PurchaseSheet): void {
  const { po, labels, format } = sheet;
  const costs = costOf(po);
  ensureRoom(sheet, costs.length * heightOfSums([]));
  sheet.y += 17;
  if (po.kind === 'purchase' && po.lines.some(({ price }) => !price)) drawUnpriced(sheet);
  for (const cost of costs) {
    drawSums(sheet, [], [labels.total, format.money(cost)]);
    sheet.y += 6;
  }
}

/** Beside the totals, or above what follows where there are none. */
function drawUnpriced(sheet: PurchaseSheet): void {
  const { pen, labels, po } = sheet;
  const isAlone = costOf(po).length === 0;
  const width = isAlone ? CONTENT_WIDTH - 2 * PADDING : NOTE_WIDTH;
  const lines = pen.wrap(labels.unpriced, width, SMALL);
  const y = pen.writeLines(lines, sheet.y, { x: PAGE.left + PADDING, width }, SMALL, 10);
  if (isAlone) sheet.y = y + 2;
}
