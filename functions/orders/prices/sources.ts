import type { Product } from '../../catalog/index.ts';
import { type Agreed, bestOffer, covers } from '../../pricing/index.ts';
import { type QuotedPrice, unitPriceIn } from '../../shared/included-tax.ts';
import type { Currency } from '../../shared/money.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import type { OrderLine } from '../model.ts';
import type { Measured } from './measuring.ts';
import type { InOrder, PriceableLine } from './terms.ts';

/** A price as its source has it, and which that is. */
type Sourced = QuotedPrice & Pick<OrderLine, 'priceFrom' | 'priceList' | 'contract'>;
type Price = Pick<
  OrderLine,
  'unitPrice' | 'listPrice' | 'taxIncluded' | 'priceFrom' | 'priceList' | 'contract'
>;

/**
 * What a line costs, and the catalog's price beside it, both with tax or without it as the customer's prices are.
 * @throws Problem unprocessable naming the line
 */
export function priceOf({ input, product }: Measured, index: number, terms: InOrder, taxRate: string): Price {
  const included = terms.customer.taxIncluded ?? false;
  const listed = listPriceOf(product, index, terms.currency);
  const { unitPrice, taxIncluded, ...source } = priceSet(input, included) ??
    priceAgreed(product, index, terms) ??
    priceListed(product.sku, terms) ?? { ...listed, priceFrom: 'catalog' };
  return {
    unitPrice: unitPriceIn({ unitPrice, taxIncluded }, included, taxRate),
    listPrice: unitPriceIn(listed, included, taxRate),
    ...(included ? { taxIncluded: true } : {}),
    ...source,
  };
}

/** Who sets a price by hand means one as the customer's are. */
const priceSet = ({ unitPrice }: PriceableLine, taxIncluded: boolean): Sourced | undefined =>
  unitPrice ? { unitPrice, taxIncluded, priceFrom: 'manual' } : undefined;

/** @throws Problem unprocessable naming the line when its contract has too little left and wants such refused */
function priceAgreed(
  { sku, unit }: Product,
  index: number,
  { agreed, ordered }: InOrder,
): Sourced | undefined {
  const own = agreed?.get(sku);
  if (!own) return undefined;
  const { unitPrice, left: rest = 0 } = own;
  const { id, name, beyond, taxIncluded } = own.contract;
  if (covers(own, ordered))
    return { unitPrice, taxIncluded, priceFrom: 'contract', contract: { id, name, ...boundBy(own) } };
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

/** By the nearest list that has a price for so much, if there is one. */
function priceListed(sku: string, { offers, ordered }: InOrder): Sourced | undefined {
  const best = bestOffer(offers?.get(sku) ?? [], ordered);
  if (!best) return undefined;
  const { unitPrice, from } = best.reached;
  const { id, name, taxIncluded } = best.list;
  return { unitPrice, taxIncluded, priceFrom: 'price-list', priceList: { id, name, from } };
}

function listPriceOf(product: Product, index: number, currency: Currency): QuotedPrice {
  const price = product.prices.find((p) => p.currency === currency);
  if (!price)
    throw fieldProblem(
      `/lines/${index}/sku`,
      say('{sku} has no price in {currency}', { sku: product.sku, currency }),
    );
  const { unitPrice, taxIncluded } = price;
  return { unitPrice, taxIncluded };
}
