import { type Invoice, sectionsOf } from '../billing/index.ts';
import type { Product } from '../catalog/index.ts';
import type { Order } from '../orders/index.ts';
import type { Currency } from '../shared/money.ts';
import { dayIn } from '../shared/time.ts';
import { costIn, type Worth } from './costing.ts';
import type { Sale, SoldLine } from './model.ts';

/** With a product's and a category's tallies of month and year for each, they fit one transaction. */
export const LINES_PER_PART = 20;

/** What a document doesn't say of itself, as it is when it is counted. */
export interface Known {
  timeZone: string;
  salesperson?: string | undefined;
  of: (line: Line) => Pick<SoldLine, 'category' | 'unitCost'>;
}

/** A part of an invoice or a credit note, which counts against sales. */
export function saleOf(document: Invoice, part: number, known: Known): Sale {
  const { id, kind, issuedAt, currency, customerId, total } = document;
  const { country, lines } = chunksOf(document)[part] ?? { country: '', lines: [] };
  const sign = kind === 'invoice' ? 1 : -1;
  return {
    kind: 'sale',
    about: id,
    on: dayIn(known.timeZone, issuedAt),
    part,
    currency,
    customerId,
    ...(known.salesperson ? { salesperson: known.salesperson } : {}),
    country,
    lines: lines.map((line) => sold(line, sign, known)),
    invoiced: part === 0 ? sign * total.amount : 0,
  };
}

/** A part of an order that ended elsewhere: sold on the day it was placed, at a cost that nobody told us. */
export function pastSaleOf(order: Order, part: number, known: Known): Sale {
  const { id, placedAt, currency, customerId, deliveryAddress, lines } = order;
  return {
    kind: 'sale',
    about: id,
    on: dayIn(known.timeZone, placedAt),
    part,
    currency,
    customerId,
    ...(known.salesperson ? { salesperson: known.salesperson } : {}),
    country: deliveryAddress.country,
    lines: inPart(lines, part).map((line) => sold(line, 1, known)),
    invoiced: 0,
  };
}

/** A document without lines, for freight alone, is one part, too. */
export const partsOf = (lines: readonly unknown[]): number =>
  Math.max(1, Math.ceil(lines.length / LINES_PER_PART));

/** A document in its parts, each of one order, since each goes to its own country. */
function chunksOf(document: Invoice): { country: string; lines: Invoice['lines'] }[] {
  return sectionsOf(document).flatMap(({ deliveredTo, lines }) =>
    Array.from({ length: partsOf(lines) }, (_, i) => ({
      country: deliveredTo?.country ?? '',
      lines: inPart(lines, i),
    })),
  );
}

/** In how many parts a document counts. */
export const partsOfDocument = (document: Invoice): number => chunksOf(document).length;

const inPart = <L>(lines: readonly L[], part: number): L[] =>
  lines.slice(part * LINES_PER_PART, (part + 1) * LINES_PER_PART);

type Line = Pick<Invoice['lines'][number], 'lineNo' | 'sku' | 'quantity' | 'net'>;

function sold(line: Line, sign: 1 | -1, { of }: Known): SoldLine {
  const { sku, quantity, net } = line;
  return { sku, ...of(line), quantity: sign * quantity, net: sign * net.amount };
}

type Costed = Pick<Product, 'category' | 'cost'>;

/** Of a product as it is now, at what its cost comes to in the sale's currency. */
export const termsNow =
  (products: ReadonlyMap<string, Costed>, currency: Currency, worth: Worth): Known['of'] =>
  ({ sku }) => {
    const { category, cost } = products.get(sku) ?? {};
    const unitCost = cost && costIn(cost, currency, worth);
    return { ...(category ? { category } : {}), ...(unitCost ? { unitCost } : {}) };
  };

/**
 * What comes back had its category and cost when it was sold.
 * @param counted the invoice's lines, in their order
 * @param note by which it comes back, of one order
 */
export function termsThen(
  { lines }: Pick<Invoice, 'lines'>,
  counted: readonly SoldLine[],
  note: Pick<Invoice, 'orderId'>,
): Known['of'] {
  const own = lines.flatMap(({ lineNo, orderId = note.orderId }, i) =>
    orderId === note.orderId ? [[lineNo, counted[i]] as const] : [],
  );
  const byLine = new Map(own);
  return ({ lineNo }) => {
    const { category, unitCost } = byLine.get(lineNo) ?? {};
    return { ...(category ? { category } : {}), ...(unitCost === undefined ? {} : { unitCost }) };
  };
}
