import type { Address } from '../fields.ts';
import { addressLines } from '../format.ts';
import type { Box, Style } from './pen.ts';
import type { Sheet } from './sheet.ts';
import { BODY, CONTENT_WIDTH, LABEL, MUTED, PAGE, STRONG } from './theme.ts';

const GAP = 16;
const FACTS_WIDTH = 200;
const PARTY_WIDTH = (CONTENT_WIDTH - FACTS_WIDTH - 2 * GAP) / 2;
const FACT_LABEL_WIDTH = 66;
const LEADING = 12;

export interface Party {
  /** What it is to the document. */
  label: string;
  name: string;
  address?: Address | undefined;
  /** What else is to be said of it, line by line. */
  notes?: readonly string[];
}

export type Fact = [label: string, value: string, style: Style];

/** Side by side: whom the document goes to, where the goods go, and its dates and numbers. */
export function drawParties(
  sheet: Sheet,
  [first, second]: readonly [Party, Party],
  facts: readonly Fact[],
): void {
  const left = { x: PAGE.left, width: PARTY_WIDTH };
  const bottoms = [
    drawParty(sheet, left, first),
    drawParty(sheet, { ...left, x: PAGE.left + PARTY_WIDTH + GAP }, second),
    drawFacts(sheet, facts),
  ];
  sheet.y = Math.max(...bottoms) + 18;
}

function drawParty(sheet: Sheet, box: Box, { label, name, address, notes = [] }: Party): number {
  const { pen, format } = sheet;
  pen.write(label, sheet.y, box, LABEL);
  let y = sheet.y + LEADING + 2;
  y = pen.writeLines(pen.squeeze(name, box.width, STRONG), y, box, STRONG, LEADING);
  const contact = address && address.name !== name ? [address.name] : [];
  for (const line of [...contact, ...(address ? addressLines(address, format) : [])])
    y = pen.writeLines(pen.squeeze(line, box.width, BODY), y, box, BODY, LEADING);
  return drawNotes(sheet, box, y, notes);
}

function drawNotes({ pen }: Sheet, box: Box, top: number, notes: readonly string[]): number {
  let y = notes.length > 0 ? top + 3 : top;
  for (const note of notes) y = pen.writeLines(pen.squeeze(note, box.width, BODY), y, box, BODY, LEADING);
  return y;
}

function drawFacts({ pen, y: top }: Sheet, facts: readonly Fact[]): number {
  const x = PAGE.left + CONTENT_WIDTH - FACTS_WIDTH;
  const label: Box = { x, width: FACT_LABEL_WIDTH };
  const value: Box = { x: x + FACT_LABEL_WIDTH, width: FACTS_WIDTH - FACT_LABEL_WIDTH, align: 'right' };
  let y = top;
  for (const [name, text, style] of facts) {
    pen.write(name, y, label, { ...BODY, color: MUTED });
    y = pen.writeLines(pen.squeeze(text, value.width, style), y, value, style, LEADING) + 2;
  }
  return y;
}
