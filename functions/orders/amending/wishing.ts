import { assertDecimals, furtherUnitOf, inStockUnit, type Product } from '../../catalog/index.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { formatQuantity, type Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import type { Order, OrderLine } from '../model.ts';
import type { LineWish } from './model.ts';

/** So much less of a line. */
export interface Cut {
  lineNo: number;
  sku: string;
  quantity: Thousandths;
}

/** So much more of a product, still to be priced: of a line, or as a line of its own. */
export interface Wanted {
  /** Where it stands in the request. */
  index: number;
  lineNo?: number;
  sku: string;
  quantity: Thousandths;
  discountPercent?: string | undefined;
  requestedDate?: string | undefined;
  unitPrice?: string | undefined;
  orderedIn?: OrderLine['orderedIn'];
}

export interface Wishes {
  /** The lines that stay, with what is cut off and what was set by hand, and without what more is wanted of them. */
  lines: OrderLine[];
  cuts: Cut[];
  wanted: Wanted[];
}

interface Facts {
  products: ReadonlyMap<string, Product>;
  gone: ReadonlyMap<number, Thousandths>;
}

/** What becomes of an order's lines. @throws Problem unprocessable naming the field */
export function wishesOf({ lines }: Order, wishes: readonly LineWish[], facts: Facts): Wishes {
  const before: Wishes = { lines: [...lines], cuts: [], wanted: [] };
  const named = new Set<number>();
  return wishes.reduce((all, wish, index) => {
    if (wish.lineNo === undefined) return withNew(all, wish, index, facts);
    const line = lines.find(({ lineNo }) => lineNo === wish.lineNo);
    if (!line) throw fieldProblem(`/lines/${index}/lineNo`, say('is no line of this order'));
    if (named.has(line.lineNo)) throw fieldProblem(`/lines/${index}/lineNo`, say('is named twice'));
    named.add(line.lineNo);
    return withChanged(all, line, wish, index, facts);
  }, before);
}

function withNew(all: Wishes, wish: LineWish, index: number, { products }: Facts): Wishes {
  const { sku = '', quantity = 0, unit, unitPrice, discountPercent, requestedDate } = wish;
  const product = productOf(sku, `/lines/${index}/sku`, products);
  const pointer = `/lines/${index}/quantity`;
  const own = inStockUnit(product, { quantity, unit }, pointer);
  const orderedIn = furtherUnitOf(product, unit);
  const said = { unitPrice, discountPercent, requestedDate, ...(orderedIn ? { orderedIn } : {}) };
  return { ...all, wanted: [...all.wanted, { index, sku, quantity: own, ...said }] };
}

function withChanged(all: Wishes, line: OrderLine, wish: LineWish, index: number, facts: Facts): Wishes {
  const { lineNo, sku } = line;
  const gone = facts.gone.get(lineNo) ?? 0;
  const quantity = wantedOf(line, wish, index, facts);
  if (quantity < gone)
    throw fieldProblem(
      `/lines/${index}/quantity`,
      say('is less than the {quantity} that have left already', { quantity: formatQuantity(gone) }),
    );
  const set = setByHand(line, wish, index, gone);
  const more = quantity - line.quantity;
  const now = more < 0 ? { ...set, quantity } : set;
  const lines = all.lines.map((one) => (one === line ? now : one)).filter((one) => one.quantity > 0);
  if (more <= 0)
    return { ...all, lines, cuts: more < 0 ? [...all.cuts, { lineNo, sku, quantity: -more }] : all.cuts };
  const { unitPrice, discountPercent } = wish;
  const { requestedDate } = set;
  const said = { unitPrice, discountPercent, requestedDate };
  return { ...all, lines, wanted: [...all.wanted, { index, lineNo, sku, quantity: more, ...said }] };
}

function wantedOf(line: OrderLine, wish: LineWish, index: number, { products }: Facts): Thousandths {
  const { quantity, unit } = wish;
  if (quantity === undefined) return line.quantity;
  const pointer = `/lines/${index}/quantity`;
  const product = productOf(line.sku, pointer, products);
  const own = inStockUnit(product, { quantity, unit }, pointer);
  if (own > 0) assertDecimals(pointer, product, own);
  return own;
}

/** Prices, discounts and days that were said of the line; what has left keeps its own. */
function setByHand(line: OrderLine, wish: LineWish, index: number, gone: Thousandths): OrderLine {
  const { unitPrice, discountPercent, requestedDate } = wish;
  const refuse = (field: string) =>
    fieldProblem(`/lines/${index}/${field}`, say("can't change any more: some of it has left already"));
  if (gone > 0 && unitPrice !== undefined) throw refuse('unitPrice');
  if (gone > 0 && discountPercent !== undefined) throw refuse('discountPercent');
  const { contract, priceList, quotation, ...rest } = line;
  const priced = unitPrice === undefined ? line : { ...rest, unitPrice, priceFrom: 'manual' as const };
  return {
    ...priced,
    ...(discountPercent === undefined ? {} : { discountPercent }),
    ...(requestedDate === undefined ? {} : { requestedDate }),
  };
}

function productOf(sku: string, pointer: string, products: Facts['products']): Product {
  const product = products.get(sku);
  if (!product) throw fieldProblem(pointer, say('{sku} is no product on sale', { sku }));
  return product;
}
