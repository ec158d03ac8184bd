import { letterheadOf, reportMissing } from '../../shared/pdf/letterhead.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Statement } from './model.ts';
import { renderStatement } from './pdf/render.ts';

/** A statement's PDF, for reading and for mailing alike. */
export async function drawStatement(
  statement: Statement,
  settings: Settings,
): Promise<Uint8Array<ArrayBuffer>> {
  const rendering = await renderStatement(statement, letterheadOf(settings));
  reportMissing(rendering, { statementId: statement.id });
  return rendering.pdf;
}
