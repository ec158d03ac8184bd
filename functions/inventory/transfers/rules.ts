import { assertDecimals, type Product } from '../../catalog/index.ts';
import { newId } from '../../shared/ids.ts';
import { prorate } from '../../shared/money.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { assertNoLots } from '../lots/choosing.ts';
import { assertWarehouse } from '../rules.ts';
import { arrivedLots, countedIn } from './arriving.ts';
import type { Transfer, TransferInput, TransferLine, TransferReceiptInput, TransferStatus } from './model.ts';

/** From which state a transfer may come into which. */
export const TRANSITIONS: Record<TransferStatus, readonly TransferStatus[]> = {
  'in-transit': ['partly-received', 'received', 'closed'],
  'partly-received': ['partly-received', 'received', 'closed'],
  received: [],
  closed: [],
};

type Arriving = TransferReceiptInput['lines'][number];
type Arrival = Transfer['receipts'][number]['lines'][number];

/** What of a line is still on the way. */
export const underWay = ({ quantity, received, lost }: TransferLine): Thousandths =>
  quantity - received - lost;

/** What is no longer on the way of what left, at the value with which it left; the parts of a line come to its value. */
export const offTheWay = (before: Transfer, after: Transfer): number =>
  after.lines.reduce((sum, line, i) => sum + goneOf(line) - goneOf(before.lines[i] ?? line), 0);

const goneOf = (line: TransferLine): number =>
  prorate(line.value?.amount ?? 0, line.quantity - underWay(line), line.quantity);

/** @throws Problem unprocessable naming the field that contradicts what is on record */
export function newTransfer(
  { lines, ...input }: TransferInput,
  products: ReadonlyMap<string, Product>,
  warehouses: readonly string[],
  at: string,
  by: Actor,
): Transfer {
  for (const place of ['from', 'to'] as const) assertWarehouse(`/${place}`, input[place], warehouses);
  if (input.from === input.to) throw fieldProblem('/to', say('is where the goods are'));
  const leaving = lines.map(({ sku, quantity }, i): TransferLine => {
    const product = products.get(sku);
    if (!product) throw fieldProblem(`/lines/${i}/sku`, say('is no product'));
    assertDecimals(`/lines/${i}/quantity`, product, quantity);
    return { sku, name: product.name, unit: product.unit, quantity, received: 0, lost: 0 };
  });
  const stored = { version: 1, createdAt: at, updatedAt: at };
  return {
    id: newId('trf'),
    ...input,
    status: 'in-transit',
    lines: leaving,
    receipts: [],
    sentBy: by,
    ...stored,
  };
}

/**
 * Books what has arrived, and with a reason gives up what hasn't.
 * @throws Problem conflict when it has ended, unprocessable for what is not on the way
 */
export function arrive(
  before: Transfer,
  { lines: came, lossReason }: TransferReceiptInput,
  at: string,
  by: Actor,
): Transfer {
  if (came.length === 0 && !lossReason) throw fieldProblem('/lines', say('must name what arrived'));
  const arrived = new Map(came.map((said, i) => [said.sku, arrivalOf(before, said, `/lines/${i}`)]));
  const lines = before.lines.map((line) => {
    const { quantity = 0, lots = [] } = arrived.get(line.sku) ?? {};
    const received = line.received + quantity;
    return { ...line, ...countedIn(line, lots), received, lost: lossReason ? line.quantity - received : 0 };
  });
  const after = { ...before, lines, updatedAt: at };
  if (came.length > 0) after.receipts = [...before.receipts, { at, by, lines: [...arrived.values()] }];
  if (lines.some(({ lost }) => lost > 0) && lossReason) after.loss = { reason: lossReason, at, by };
  return moved(after, statusOf(lines));
}

function arrivalOf({ lines }: Transfer, said: Arriving, pointer: string): Arrival {
  const { sku, quantity } = said;
  const line = lines.find((l) => l.sku === sku);
  if (!line) throw fieldProblem(`${pointer}/sku`, say('is not on this transfer'));
  if (quantity > underWay(line)) throw fieldProblem(`${pointer}/quantity`, say('is more than is on the way'));
  if (!line.lots) assertNoLots(said.lots, `${pointer}/lots`);
  return line.lots ? { sku, quantity, lots: arrivedLots(line, said, `${pointer}/lots`) } : { sku, quantity };
}

function statusOf(lines: readonly TransferLine[]): TransferStatus {
  if (lines.some((line) => underWay(line) > 0)) return 'partly-received';
  return lines.some(({ lost }) => lost > 0) ? 'closed' : 'received';
}

function moved(transfer: Transfer, to: TransferStatus): Transfer {
  if (!TRANSITIONS[transfer.status].includes(to))
    throw conflict(
      say('This transfer is {status}; nothing of it is on the way.', { status: say(transfer.status) }),
    );
  return { ...transfer, status: to };
}
