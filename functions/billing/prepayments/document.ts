import { letterheadOf, reportMissing } from '../../shared/pdf/letterhead.ts';
import type { Settings } from '../../shared/settings.ts';
import { renderPaper } from '../pdf/render.ts';
import type { Prepayment } from './model.ts';

/** The proforma's PDF, for reading and for mailing alike. */
export async function drawPrepayment(
  prepayment: Prepayment,
  settings: Settings,
): Promise<Uint8Array<ArrayBuffer>> {
  const rendering = await renderPaper({ ...prepayment, kind: 'prepayment' }, letterheadOf(settings));
  reportMissing(rendering, { orderId: prepayment.orderId });
  return rendering.pdf;
}
