import { drawPanel } from '../../../shared/pdf/panel.ts';
import { numberOf } from '../naming.ts';
import { isOwed } from '../rules.ts';
import type { PurchaseSheet } from './sheet.ts';

/** What the supplier is asked to do with what it has; our own works know. */
export function drawRequest(sheet: PurchaseSheet): void {
  const { po, labels, issuer, settings } = sheet;
  if (po.kind === 'production' || !isOwed(po.status)) return;
  drawPanel(sheet, {
    title: labels.todo,
    lead: labels.confirm,
    rows: [
      [labels.orderNumber, numberOf(po)],
      [labels.confirmTo, settings.mail.purchasing],
      [labels.invoiceTo, `${issuer} · ${settings.mail.finance}`],
    ],
    strong: 1,
  });
}
