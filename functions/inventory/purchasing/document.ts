import { letterheadOf, reportMissing } from '../../shared/pdf/letterhead.ts';
import { renderPurchaseOrder } from './pdf/render.ts';
import type { Drawn } from './pdf/sheet.ts';

/** A purchase order's PDF, for reading and for mailing alike. */
export async function renderDocument(drawn: Drawn): Promise<Uint8Array<ArrayBuffer>> {
  const rendering = await renderPurchaseOrder(drawn, letterheadOf(drawn.settings));
  reportMissing(rendering, { purchaseOrderId: drawn.po.id });
  return rendering.pdf;
}
