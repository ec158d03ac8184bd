import { addressLines } from '../../../shared/format.ts';
import { drawFeetOf } from '../../../shared/pdf/foot.ts';
import { ensureRoom } from '../../../shared/pdf/sheet.ts';
import { BODY, CONTENT_WIDTH, INK, PAGE, SMALL } from '../../../shared/pdf/theme.ts';
import type { NoteSheet } from './note-sheet.ts';

const SIGNING_HEIGHT = 118;
const GAP = 20;

/** Where who takes the goods writes what is wrong with them, and signs. */
export function drawSigning(sheet: NoteSheet): void {
  const { pen, labels } = sheet;
  ensureRoom(sheet, SIGNING_HEIGHT);
  const top = sheet.y + 30;
  pen.write(labels.received, top, { x: PAGE.left, width: CONTENT_WIDTH }, BODY);
  pen.rule(PAGE.left, top + 26, CONTENT_WIDTH, INK, 0.4);
  const fields = [labels.receivedOn, labels.receivedBy, labels.signature];
  const width = (CONTENT_WIDTH - GAP * (fields.length - 1)) / fields.length;
  for (const [i, field] of fields.entries()) {
    const x = PAGE.left + i * (width + GAP);
    pen.rule(x, top + 72, width, INK, 0.4);
    pen.write(field, top + 82, { x, width }, SMALL);
  }
  sheet.y = top + 88;
}

export function drawFeet(sheet: NoteSheet): void {
  const { issuer, labels, settings, format } = sheet;
  const { address, phone, email, website } = settings.company;
  drawFeetOf(
    sheet,
    [
      [issuer, ...addressLines(address, format)],
      [phone, email, website],
    ],
    labels.page,
  );
}
