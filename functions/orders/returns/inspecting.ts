import { conflict, fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { GoodsReturn, InspectionInput, ReturnReceiptInput } from './model.ts';
import { moved, nextOf, type Terms } from './rules.ts';
import { type PerLine, spread, uninspected } from './spreading.ts';

/** As many as an item of the table surely holds. */
const MOST = 40;

/** Books what has come in of it; it is not stock yet. @throws Problem conflict, unprocessable */
export function receiveBack(
  back: GoodsReturn,
  { lines: came }: ReturnReceiptInput,
  at: string,
  by: Actor,
  terms: Terms,
): GoodsReturn {
  const after = moved(back, 'received', at, terms);
  assertRoom(back.receipts);
  const more = spread(came, back.lines, ({ quantity, received }) => quantity - received);
  return {
    ...after,
    lines: back.lines.map((line) => ({ ...line, received: line.received + (more.get(line.lineNo) ?? 0) })),
    receipts: [...back.receipts, { at, by, lines: came }],
  };
}

/** What becomes of which line, and how much of it is credited. */
export interface Judged {
  restocked: PerLine;
  scrapped: PerLine;
  credited: { lineNo: number; quantity: number }[];
}

/** @throws Problem conflict when nothing waits to be inspected, unprocessable for more than has come in */
export function judge(back: GoodsReturn, { lines }: InspectionInput): Judged {
  if (back.status !== 'received') throw conflict(say('Nothing of this return waits to be inspected.'));
  assertRoom(back.inspections);
  const { restocked, scrapped } = fates(lines, back.lines, uninspected);
  const credited = back.lines.flatMap(({ lineNo }) => {
    const quantity = (restocked.get(lineNo) ?? 0) + (scrapped.get(lineNo) ?? 0);
    return quantity > 0 ? [{ lineNo, quantity }] : [];
  });
  return { restocked, scrapped, credited };
}

/** How much of which line is good, and how much scrap. @throws Problem unprocessable for more than there is of it */
export function fates<L extends { lineNo: number; sku: string }>(
  said: InspectionInput['lines'],
  lines: readonly L[],
  roomOf: (line: L) => number,
): Pick<Judged, 'restocked' | 'scrapped'> {
  for (const [i, line] of said.entries()) assertSaid(line, `/lines/${i}`);
  const of = (fate: 'restocked' | 'scrapped') =>
    said.map(({ sku, [fate]: quantity = 0 }) => ({ sku, quantity }));
  const restocked = spread(of('restocked'), lines, roomOf, '/restocked');
  const left = (line: L) => roomOf(line) - (restocked.get(line.lineNo) ?? 0);
  return { restocked, scrapped: spread(of('scrapped'), lines, left, '/scrapped') };
}

/** The return once that is booked, and credited by this note. */
export function inspected(
  back: GoodsReturn,
  { restocked, scrapped }: Judged,
  found: GoodsReturn['inspections'][number],
  terms: Terms,
): GoodsReturn {
  const lines = back.lines.map((line) => ({
    ...line,
    restocked: line.restocked + (restocked.get(line.lineNo) ?? 0),
    scrapped: line.scrapped + (scrapped.get(line.lineNo) ?? 0),
  }));
  return {
    ...moved(back, nextOf(lines), found.at, terms),
    lines,
    inspections: [...back.inspections, found],
  };
}

function assertSaid(
  { restocked, scrapped, reason }: InspectionInput['lines'][number],
  pointer: string,
): void {
  if (!restocked && !scrapped) throw fieldProblem(pointer, say('must say what becomes of it'));
  if (scrapped && !reason) throw fieldProblem(`${pointer}/reason`, say('is needed for what is scrapped'));
}

function assertRoom(entries: readonly unknown[]): void {
  if (entries.length >= MOST)
    throw conflict(say('This return has come and been looked at in {max} parts already.', { max: MOST }));
}
