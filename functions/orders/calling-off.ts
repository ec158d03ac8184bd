import { callOff, type Drawing, draw, giveBack, restore } from '../pricing/index.ts';
import { fieldProblem } from '../shared/problem.ts';
import type { Thousandths } from '../shared/quantity.ts';
import type { Write } from '../shared/table.ts';
import { say } from '../shared/texts/say.ts';
import type { Order, OrderLine } from './model.ts';

/** One write for each, in every transaction that moves the order on. */
const MOST_CALLED_OFF = 80;

/** What the order calls off, as part of placing it: of two that want the last of a contract one gets it. */
export function callOffs({ lines }: Order): Write[] {
  const wanted = drawingsOf(lines, (line) => line.quantity);
  if (wanted.length <= MOST_CALLED_OFF) return wanted.map(callOff);
  throw fieldProblem(
    '/lines',
    say('must name at most {max} products under contracts', { max: MOST_CALLED_OFF }),
  );
}

/** What it calls off more, or gives back, as it is amended. */
export const callOffChanges = (before: Order, after: Order): Write[] => [
  ...callOffs({ ...after, lines: more(before, after) }),
  ...drawingsOf(more(after, before), (line) => line.quantity).map(giveBack),
];

/** Of each product under a contract so much as the second has more of. */
function more({ lines: had }: Order, { lines }: Order): OrderLine[] {
  const all = [...had, ...lines];
  const named = (line: OrderLine) => `${line.contract?.id} ${line.sku}`;
  const sum = (some: readonly OrderLine[], name: string) =>
    some.reduce((total, line) => total + (line.contract && named(line) === name ? line.quantity : 0), 0);
  return [...new Set(all.map(named))].flatMap((name) => {
    const [line] = all.filter((one) => one.contract && named(one) === name);
    const quantity = sum(lines, name) - sum(had, name);
    return line && quantity > 0 ? [{ ...line, quantity }] : [];
  });
}

/** What is invoiced now of what it called off. */
export const draws = ({ lines }: Order, now: ReadonlyMap<number, Thousandths>): Write[] =>
  drawingsOf(lines, (line) => now.get(line.lineNo) ?? 0).map(draw);

/** What it called off and will never be invoiced, of an order that ends before its time. */
export const callOffsLeft = ({ lines }: Order): Write[] =>
  drawingsOf(lines, (line) => line.quantity - line.invoiced).map(giveBack);

/** What came back of what was drawn. */
export const drawsUndone = (
  { lines }: Order,
  back: readonly { lineNo: number; quantity: Thousandths }[],
): Write[] =>
  drawingsOf(lines, ({ lineNo }) =>
    back.reduce((sum, one) => sum + (one.lineNo === lineNo ? one.quantity : 0), 0),
  ).map(restore);

/** Each product under a contract once, since a transaction may touch an item once. */
function drawingsOf(lines: readonly OrderLine[], of: (line: OrderLine) => Thousandths): Drawing[] {
  const drawings = new Map<string, Drawing>();
  for (const line of lines) {
    if (!line.contract || of(line) === 0) continue;
    const { id } = line.contract;
    const before = drawings.get(line.sku)?.quantity ?? 0;
    drawings.set(line.sku, { contractId: id, sku: line.sku, quantity: before + of(line) });
  }
  return [...drawings.values()];
}
