import { furtherUnitOf, orderTermsOf, type Product, unitPriceAt } from '../../catalog/index.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import type { PurchaseOrderLine } from './model.ts';

type Line = PurchaseOrderLine;

/** Raised to the supplier's minimum and to whole multiples; of nothing it remains nothing. */
export const raised = (
  wanted: Thousandths,
  { minimumQuantity = 0, orderMultiple = 1 }: Pick<Line, 'minimumQuantity' | 'orderMultiple'>,
): Thousandths =>
  wanted === 0 ? 0 : Math.ceil(Math.max(wanted, minimumQuantity) / orderMultiple) * orderMultiple;

/** What is bought of a line: what is wanted by the supplier's terms, or as much as somebody chose while that is enough. */
export function quantityOf(line: Omit<Line, 'quantity'>): Thousandths {
  const { pegs, forStock = 0, chosen = 0 } = line;
  const wanted = pegs.reduce((sum, peg) => sum + peg.quantity, forStock);
  const byTerms = raised(wanted, line);
  return wanted <= chosen ? Math.min(chosen, byTerms) : byTerms;
}

/** A line of a draft that orders so much, at what that costs where the price goes by quantity. */
export const ordering = (line: Line, quantity: Thousandths): Line => ({
  ...line,
  quantity,
  ...priceFor(line, quantity),
});

function priceFor({ priceTerms }: Line, quantity: Thousandths): Pick<Line, 'price'> {
  return priceTerms
    ? { price: { currency: priceTerms.currency, unitPrice: unitPriceAt(priceTerms, quantity) } }
    : {};
}

/** A line at a price that somebody said, whatever the supplier's are. */
export function pricedAt({ priceTerms: _, ...line }: Line, price: NonNullable<Line['price']>): Line {
  return { ...line, price };
}

/** What a line takes of its product as it is supplied: the unit it is written in, the article number, terms and price. */
export function termsOf(product: Product): Partial<Line> {
  const { articleNumber, price, unit } = product.supply;
  const orderedIn = furtherUnitOf(product, unit);
  return {
    ...(orderedIn ? { orderedIn } : {}),
    ...(articleNumber ? { articleNumber } : {}),
    ...orderTermsOf(product),
    ...(price ? pricesOf(price) : {}),
  };
}

function pricesOf({ currency, unitPrice, breaks }: NonNullable<Product['supply']['price']>): Partial<Line> {
  return {
    price: { currency, unitPrice },
    ...(breaks ? { priceTerms: { currency, unitPrice, breaks } } : {}),
  };
}
