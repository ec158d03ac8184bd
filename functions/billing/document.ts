import { letterheadOf, reportMissing } from '../shared/pdf/letterhead.ts';
import type { Settings } from '../shared/settings.ts';
import type { Invoice } from './model.ts';
import { renderInvoice } from './pdf/render.ts';

/** An invoice's PDF, for reading and for mailing alike. */
export async function renderDocument(invoice: Invoice, settings: Settings): Promise<Uint8Array<ArrayBuffer>> {
  const rendering = await renderInvoice(invoice, letterheadOf(settings));
  reportMissing(rendering, { invoiceId: invoice.id });
  return rendering.pdf;
}
