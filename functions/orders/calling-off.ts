import { type AmountDrawing, callOff, type Drawing, draw, giveBack, restore } from '../pricing/index.ts';
import { fieldProblem } from '../shared/problem.ts';
import type { Thousandths } from '../shared/quantity.ts';
import type { Write } from '../shared/table.ts';
import { say } from '../shared/texts/say.ts';
import { shareOf } from './billable.ts';
import { amountUnder } from './contract-amounts.ts';
import type { Order, OrderLine } from './model.ts';

/** One write for each, in every transaction that moves the order on. */
const MOST_CALLED_OFF = 80;

/** What the order calls off, as part of placing it: of two that want the last of a contract one gets it. */
export function callOffs({ lines }: Order): Write[] {
  const wanted = drawingsOf(lines, (line) => line.quantity);
  assertFew(wanted);
  return [...wanted, ...amountsOf(lines, (line) => line.net.amount)].map(callOff);
}

function assertFew({ length }: readonly Drawing[]): void {
  if (length <= MOST_CALLED_OFF) return;
  throw fieldProblem(
    '/lines',
    say('must name at most {max} products under contracts', { max: MOST_CALLED_OFF }),
  );
}

/** What it calls off more, or gives back, as it is amended. */
export function callOffChanges(before: Order, after: Order): Write[] {
  const wanted = drawingsOf(more(before, after), (line) => line.quantity);
  assertFew(wanted);
  return [
    ...wanted.map(callOff),
    ...drawingsOf(more(after, before), (line) => line.quantity).map(giveBack),
    ...amountChanges(before.lines, after.lines),
  ];
}

/** A discount on the whole falls otherwise on a line when another changes. */
function amountChanges(before: readonly OrderLine[], after: readonly OrderLine[]): Write[] {
  const bounded = [...before, ...after].flatMap(({ contract }) => (contract?.by ? contract.id : []));
  return [...new Set(bounded)].flatMap((contractId) => {
    const amount = amountUnder(after, contractId) - amountUnder(before, contractId);
    if (amount === 0) return [];
    return amount > 0 ? callOff({ contractId, amount }) : giveBack({ contractId, amount: -amount });
  });
}

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

/** Of an invoice or a credit note: how much of which of the order's lines, and what that comes to. */
type Billed = readonly { lineNo: number; quantity: Thousandths; net: { amount: number } }[];

/** What is invoiced now of what it called off. */
export const draws = (order: Order, now: Billed): Write[] => usedBy(order, now).map(draw);

/** The same of several orders on one invoice: each product and amount once, though more than one of them draws on it. */
export function drawsTogether(invoiced: readonly { order: Order; lines: Billed }[]): Write[] {
  const drawings = new Map<string, Drawing | AmountDrawing>();
  for (const one of invoiced.flatMap(({ order, lines }) => usedBy(order, lines))) {
    const name = 'sku' in one ? `${one.contractId} ${one.sku}` : one.contractId;
    drawings.set(name, added(drawings.get(name), one));
  }
  return [...drawings.values()].map(draw);
}

function added(before: Drawing | AmountDrawing | undefined, more: Drawing | AmountDrawing) {
  if (before && 'sku' in before && 'sku' in more)
    return { ...more, quantity: before.quantity + more.quantity };
  if (before && 'amount' in before && 'amount' in more)
    return { ...more, amount: before.amount + more.amount };
  return more;
}

/** What came back of what was drawn. */
export const drawsUndone = (order: Order, back: Billed): Write[] => usedBy(order, back).map(restore);

const usedBy = ({ lines }: Order, billed: Billed) => {
  const sum = (of: (one: Billed[number]) => number) => (line: OrderLine) =>
    billed.reduce((total, one) => total + (one.lineNo === line.lineNo ? of(one) : 0), 0);
  return [
    ...drawingsOf(
      lines,
      sum((one) => one.quantity),
    ),
    ...amountsOf(
      lines,
      sum((one) => one.net.amount),
    ),
  ];
};

/** What it called off and will never be invoiced, of an order that ends before its time. */
export const callOffsLeft = ({ lines }: Order): Write[] =>
  [
    ...drawingsOf(lines, (line) => line.quantity - line.invoiced),
    ...amountsOf(lines, (line) => line.net.amount - shareOf(line, 'net', line.invoiced)),
  ].map(giveBack);

/** Each product under a contract once, since a transaction may touch an item once. */
function drawingsOf(lines: readonly OrderLine[], of: (line: OrderLine) => Thousandths): Drawing[] {
  const drawings = new Map<string, Drawing>();
  for (const line of lines) {
    if (!line.contract || of(line) === 0) continue;
    const { id, by } = line.contract;
    const before = drawings.get(line.sku)?.quantity ?? 0;
    const unbounded = by === 'amount' ? { unbounded: true } : {};
    drawings.set(line.sku, { contractId: id, sku: line.sku, quantity: before + of(line), ...unbounded });
  }
  return [...drawings.values()];
}

/** Each contract's amount once, where it has one. */
function amountsOf(lines: readonly OrderLine[], of: (line: OrderLine) => number): AmountDrawing[] {
  const sums = new Map<string, number>();
  for (const line of lines)
    if (line.contract?.by) sums.set(line.contract.id, (sums.get(line.contract.id) ?? 0) + of(line));
  return [...sums].flatMap(([contractId, amount]) => (amount === 0 ? [] : { contractId, amount }));
}
