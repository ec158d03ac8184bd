import { readFileSync } from 'node:fs';
import { log } from '../shared/log.ts';
import type { Settings } from '../shared/settings.ts';
import type { Invoice } from './model.ts';
import { renderInvoice } from './pdf/render.ts';

/** An invoice's PDF, for reading and for mailing alike; characters no font has are told to operators. */
export async function renderDocument(
  invoice: Invoice,
  { timeZone, company }: Settings,
): Promise<Uint8Array<ArrayBuffer>> {
  const { pdf, missingGlyphs } = await renderInvoice(invoice, { timeZone, logo: logoOf(company) });
  if (missingGlyphs.length > 0) {
    const codePoints = missingGlyphs.map((one) => one.codePointAt(0)?.toString(16));
    log('warn', 'glyphs missing', { invoiceId: invoice.id, count: missingGlyphs.length, codePoints });
  }
  return pdf;
}

/** As the build put it beside the bundle; small, and read a few times a day. */
const logoOf = ({ logo }: Settings['company']): Buffer | undefined =>
  logo === undefined ? undefined : readFileSync(new URL(logo, import.meta.url));
