import { letterheadOf, reportMissing } from '../../shared/pdf/letterhead.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Quotation } from './model.ts';
import { renderQuotation } from './pdf/render.ts';

/** A quotation's PDF, for reading and for mailing alike. */
export async function drawQuotation(
  quotation: Quotation,
  settings: Settings,
): Promise<Uint8Array<ArrayBuffer>> {
  const rendering = await renderQuotation(quotation, settings, letterheadOf(settings));
  reportMissing(rendering, { quotationId: quotation.id });
  return rendering.pdf;
}
