import Big from 'big.js';
import { allowsQuantity, furtherUnitOf, inStockUnit, type Product } from '../catalog/index.ts';
import type { Customer } from '../customers/index.ts';
import { type Agreed, bestOffer, covers, type Offer } from '../pricing/index.ts';
import { type Charge, sum, sumTaxes } from '../shared/amounts.ts';
import { allocate, type Currency, MAX_AMOUNT, type Money, roundMinor, toMinor } from '../shared/money.ts';
import { fieldProblem } from '../shared/problem.ts';
import { formatQuantity, type Thousandths } from '../shared/quantity.ts';
import type { Settings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import { withoutBeyond } from './contract-amounts.ts';
import type { Order, OrderInput, OrderLine, OrderLineInput } from './model.ts';

/**
 * Rounding, in this order, each step to whole minor units, half away from zero:
 *   1. line gross = quantity × unit price, less the line's discount
 *   2. the order's discount = percent of the sum, spread over the lines by largest remainder
 *   3. tax per line = net × rate; the tax of the order is the sum of its lines' taxes
 * So `total = Σ net + freight + Σ tax` to the cent, however the order is later split into invoices.
 */
export interface Terms {
  customer: Customer;
  products: ReadonlyMap<string, Product>;
  /** What contracts agree on, by SKU. */
  agreed?: ReadonlyMap<string, Agreed>;
  /** What price lists offer, by SKU; they had no say in what was sold elsewhere. */
  offers?: ReadonlyMap<string, readonly Offer[]>;
  settings: Settings;
  currency: Currency;
  maySetPrices: boolean;
}

/** What of an order prices depend on; a line that was sold long ago brings the tax rate of then. */
export interface Priceable extends Pick<OrderInput, 'discountPercent' | 'freight'> {
  lines: readonly PriceableLine[];
}
type Freely = Pick<Priceable, 'discountPercent' | 'freight'> & {
  lines: readonly Pick<PriceableLine, 'unitPrice' | 'discountPercent'>[];
};
type PriceableLine = OrderLineInput & { taxRate?: string | undefined };

/** What prices come to. */
export type Priced = Pick<Order, 'lines' | 'discountPercent' | 'freight' | 'totals'>;

/** @throws Problem unprocessable naming the field that can't be priced */
export function priceOrder(input: Priceable, terms: Terms): Priced {
  const priced = priceAll(input, terms);
  const agreed = withoutBeyond(priced.lines, terms.agreed);
  return agreed ? priceOrder(input, { ...terms, agreed }) : priced;
}

function priceAll(input: Priceable, terms: Terms): Priced {
  assertMayPrice(input, terms);
  const measured = input.lines.map((line, i) => measure(line, i, terms));
  const drafts = measured.map((line, i) =>
    draftLine(line, i, { ...terms, ordered: together(line, measured) }),
  );
  const discountPercent = input.discountPercent ?? '0';
  const afterLines = drafts.reduce((total, d) => total + d.afterDiscount, 0);
  const shares = allocate(
    percentOf(afterLines, discountPercent),
    drafts.map((d) => d.afterDiscount),
  );
  const lines = drafts.map((d, i) => finishLine(d, shares[i] ?? 0, terms.currency));
  const net = sum(lines.map((l) => l.net));
  const freight = freightFor(net, input, terms);
  const gross = drafts.reduce((total, d) => total + d.gross, 0);
  const totals = totalsOf(lines, freight, gross, terms.currency);
  assertAmount(Math.max(gross, totals.total.amount), '/lines');
  return { lines, discountPercent, freight, totals };
}

export function assertAmount(amount: number, pointer: string): void {
  if (amount > MAX_AMOUNT) throw fieldProblem(pointer, say('comes to more than an amount can be'));
}

export const percentOf = (amount: number, percent: string): number =>
  roundMinor(Big(amount).times(percent).div(100));

export interface Draft {
  line: Omit<OrderLine, 'orderDiscount' | 'net' | 'tax'>;
  gross: number;
  afterDiscount: number;
}

/** A line with its product, in the unit that it is priced in. */
export interface Measured {
  input: PriceableLine;
  product: Product;
  quantity: Thousandths;
}

export function measure(input: PriceableLine, index: number, terms: Terms): Measured {
  const product = findProduct(input, index, terms);
  return { input, product, quantity: quantityOf(input, product, `/lines/${index}/quantity`) };
}

/** How much of a line's product the whole order asks for that nobody priced by hand: who wants it on two days buys no less. */
const together = ({ product }: Measured, all: readonly Measured[]): Thousandths => {
  const isOne = (one: Measured) => one.product.sku === product.sku && !one.input.unitPrice;
  return all.reduce((total, one) => total + (isOne(one) ? one.quantity : 0), 0);
};

export function draftLine({ input, product, quantity }: Measured, index: number, terms: InOrder): Draft {
  const orderedIn = furtherUnitOf(product, input.unit);
  const listPrice = listPriceOf(product, index, terms.currency);
  const { unitPrice, ...priced } =
    priceSet(input) ?? priceAgreed(product, index, terms) ?? priceListed(product.sku, listPrice, terms);
  const discountPercent = input.discountPercent ?? '0';
  const taxCode = terms.customer.taxCode ?? product.taxCode;
  const gross = toMinor(Big(unitPrice).times(formatQuantity(quantity)), terms.currency);
  assertAmount(gross, `/lines/${index}/quantity`);
  return {
    line: {
      lineNo: index + 1,
      sku: product.sku,
      name: terms.customer.language === 'zh' ? (product.nameZh ?? product.name) : product.name,
      unit: product.unit,
      quantity,
      ...(orderedIn ? { orderedIn } : {}),
      ...(product.tracked ? { tracked: product.tracked } : {}),
      unitPrice,
      listPrice,
      ...priced,
      discountPercent,
      ...(input.requestedDate ? { requestedDate: input.requestedDate } : {}),
      taxCode,
      taxRate: input.taxRate ?? rateOf(taxCode, terms.settings),
      shipped: 0,
      invoiced: 0,
    },
    gross,
    afterDiscount: gross - percentOf(gross, discountPercent),
  };
}

type Price = Pick<OrderLine, 'unitPrice' | 'priceFrom' | 'priceList' | 'contract'>;

export type InOrder = Terms & { ordered: Thousandths };

const priceSet = ({ unitPrice }: PriceableLine): Price | undefined =>
  unitPrice ? { unitPrice, priceFrom: 'manual' } : undefined;

/** @throws Problem unprocessable naming the line when its contract has too little left and wants such refused */
function priceAgreed({ sku, unit }: Product, index: number, { agreed, ordered }: InOrder): Price | undefined {
  const own = agreed?.get(sku);
  if (!own) return undefined;
  const { unitPrice, left: rest = 0 } = own;
  const { id, name, beyond } = own.contract;
  if (covers(own, ordered))
    return { unitPrice, priceFrom: 'contract', contract: { id, name, ...boundBy(own) } };
  if (beyond === 'list') return undefined;
  const left = formatQuantity(rest);
  throw fieldProblem(
    `/lines/${index}/quantity`,
    say('is more than the {left} {unit} that the contract {name} has left', { left, unit, name }),
  );
}

/** Where not the quantity alone bounds it. */
function boundBy({ left, amountLeft }: Agreed): Pick<NonNullable<OrderLine['contract']>, 'by'> {
  if (amountLeft === undefined) return {};
  return { by: left === undefined ? 'amount' : 'both' };
}

/** By the nearest list that has a price for so much, else the catalog's. */
function priceListed(sku: string, listPrice: string, { offers, ordered }: InOrder): Price {
  const best = bestOffer(offers?.get(sku) ?? [], ordered);
  if (!best) return { unitPrice: listPrice, priceFrom: 'catalog' };
  const { list, reached } = best;
  return {
    unitPrice: reached.unitPrice,
    priceFrom: 'price-list',
    priceList: { ...list, from: reached.from },
  };
}

export function finishLine({ line, afterDiscount }: Draft, share: number, currency: Currency): OrderLine {
  const money = (amount: number): Money => ({ amount, currency });
  const net = afterDiscount - share;
  return { ...line, orderDiscount: money(share), net: money(net), tax: money(percentOf(net, line.taxRate)) };
}

/** The caller's freight if it may set one, else the tariff's. */
function freightFor(net: number, input: Priceable, terms: Terms): Charge {
  const { settings, customer, currency } = terms;
  const amount = input.freight?.amount ?? tariffFor(net, terms);
  const taxCode = customer.taxCode ?? settings.freight.taxCode;
  const taxRate = rateOf(taxCode, settings);
  return {
    taxCode,
    taxRate,
    net: { amount, currency },
    tax: { amount: percentOf(amount, taxRate), currency },
  };
}

/** Free from a certain amount. */
export function tariffFor(net: number, { settings, currency }: Pick<Terms, 'settings' | 'currency'>): number {
  const tariff = settings.freight.rates.find((r) => r.charge.currency === currency);
  return tariff && net < tariff.freeFrom.amount ? tariff.charge.amount : 0;
}

export function totalsOf(lines: readonly OrderLine[], freight: Charge, gross: number, currency: Currency) {
  const money = (amount: number): Money => ({ amount, currency });
  const net = sum(lines.map((l) => l.net));
  const taxes = sumTaxes(freight.net.amount > 0 ? [...lines, freight] : lines, currency);
  const tax = sum(taxes.map((t) => t.tax));
  return {
    gross: money(gross),
    discount: money(gross - net),
    net: money(net),
    freight: freight.net,
    tax: money(tax),
    total: money(net + freight.net.amount + tax),
    taxes,
  };
}

function findProduct({ sku }: OrderLineInput, index: number, { products }: Terms): Product {
  const product = products.get(sku);
  if (product?.active) return product;
  throw fieldProblem(`/lines/${index}/sku`, say('{sku} is no product on sale', { sku }));
}

/** In the unit that it is priced in. */
function quantityOf(input: OrderLineInput, product: Product, pointer: string): Thousandths {
  const quantity = inStockUnit(product, input, pointer);
  if (allowsQuantity(product, quantity)) return quantity;
  throw fieldProblem(
    pointer,
    say('{quantity} has more decimals than {sku} is sold in ({decimals})', {
      quantity: formatQuantity(quantity),
      sku: product.sku,
      decimals: product.quantityDecimals,
    }),
  );
}

function listPriceOf(product: Product, index: number, currency: Currency): string {
  const price = product.prices.find((p) => p.currency === currency);
  if (!price)
    throw fieldProblem(
      `/lines/${index}/sku`,
      say('{sku} has no price in {currency}', { sku: product.sku, currency }),
    );
  return price.unitPrice;
}

function rateOf(code: string, { taxCodes }: Settings): string {
  const found = taxCodes[code];
  if (!found) throw new Error(`tax code ${code} is not configured any more`);
  return found.rate;
}

export function assertMayPrice(
  input: Freely,
  { maySetPrices, currency }: Pick<Terms, 'maySetPrices' | 'currency'>,
): void {
  if (input.freight && input.freight.currency !== currency)
    throw fieldProblem('/freight/currency', say("must be the order's currency, {currency}", { currency }));
  if (maySetPrices) return;
  const refuse = (pointer: string) => fieldProblem(pointer, say('may only be set by sales'));
  if (input.freight) throw refuse('/freight');
  if (input.discountPercent) throw refuse('/discountPercent');
  for (const [i, line] of input.lines.entries()) {
    if (line.unitPrice) throw refuse(`/lines/${i}/unitPrice`);
    if (line.discountPercent) throw refuse(`/lines/${i}/discountPercent`);
  }
}
