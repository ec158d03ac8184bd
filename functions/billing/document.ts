import { log } from '../shared/log.ts';
import type { Settings } from '../shared/settings.ts';
import type { Invoice } from './model.ts';
import { renderInvoice } from './pdf/render.ts';

/** An invoice's PDF, for reading and for mailing alike; characters no font has are told to operators. */
export async function renderDocument(
  invoice: Invoice,
  { timeZone }: Settings,
): Promise<Uint8Array<ArrayBuffer>> {
  const { pdf, missingGlyphs } = await renderInvoice(invoice, timeZone);
  if (missingGlyphs.length > 0) {
    const codePoints = missingGlyphs.map((one) => one.codePointAt(0)?.toString(16));
    log('warn', 'glyphs missing', { invoiceId: invoice.id, count: missingGlyphs.length, codePoints });
  }
  return pdf;
}
