import { drawPanel } from '../../../shared/pdf/panel.ts';
import { ensureRoom } from '../../../shared/pdf/sheet.ts';
import { BODY, CONTENT_WIDTH, PAGE } from '../../../shared/pdf/theme.ts';
import { numberOf } from '../naming.ts';
import { isOwed } from '../rules.ts';
import type { PurchaseSheet } from './sheet.ts';

/** What was written down for whoever delivers or makes it. */
function drawNotes(sheet: PurchaseSheet): void {
  const { po, pen } = sheet;
  if (!po.notes) return;
  const width = CONTENT_WIDTH - 10;
  for (const line of po.notes.split(/\r?\n/).flatMap((text) => pen.wrap(text, width, BODY))) {
    ensureRoom(sheet, 14);
    sheet.y = pen.writeLines([line], sheet.y, { x: PAGE.left + 5, width }, BODY, 12);
  }
}

/** What the supplier is asked to do with what it has; our own works know. */
export function drawRequest(sheet: PurchaseSheet): void {
  drawNotes(sheet);
  const { po, labels, issuer, settings } = sheet;
  if (po.kind === 'production' || !isOwed(po.status)) return;
  drawPanel(sheet, {
    title: labels.todo,
    lead: labels.confirm,
    rows: [
      [labels.orderNumber, numberOf(po)],
      [labels.confirmTo, settings.mail.purchasing],
      [labels.invoiceTo, `${issuer} · ${settings.mail.finance}`],
      ...(po.paymentTerms ? [[labels.payment, po.paymentTerms] as const] : []),
    ],
    strong: 1,
  });
}
