import { patched } from '../shared/patch.ts';
import { fieldProblem } from '../shared/problem.ts';
import { formatQuantity, type Thousandths } from '../shared/quantity.ts';
import type { Settings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import type { Product, ProductInput, ProductPatch } from './model.ts';

export function newProduct(input: ProductInput, settings: Settings, at: string): Product {
  assertTaxCode(input.taxCode, settings);
  assertBins(input.bins, settings);
  assertUnits(input);
  assertSupply(input);
  assertShelfLife(input);
  return { ...input, version: 1, createdAt: at, updatedAt: at };
}

export function changedProduct(
  product: Product,
  patch: ProductPatch,
  settings: Settings,
  at: string,
): Product {
  if (patch.taxCode) assertTaxCode(patch.taxCode, settings);
  if (patch.bins) assertBins(patch.bins, settings);
  const after = patched({ ...product, updatedAt: at }, patch);
  assertUnits(after);
  assertSupply(after);
  assertShelfLife(after);
  return after;
}

/** @throws Problem unprocessable for a shelf life of what isn't kept by lots */
function assertShelfLife({ tracked, shelfLifeDays }: Pick<Product, 'tracked' | 'shelfLifeDays'>): void {
  if (shelfLifeDays && !tracked)
    throw fieldProblem('/shelfLifeDays', say('must be left out: the product is not kept by lots'));
}

/** @throws Problem unprocessable naming /taxCode and the codes there are */
function assertTaxCode(code: string, { taxCodes }: Settings): void {
  if (!Object.hasOwn(taxCodes, code))
    throw fieldProblem('/taxCode', say('must be one of {values}', { values: Object.keys(taxCodes) }));
}

/** @throws Problem unprocessable naming the warehouse that isn't one, and those there are */
function assertBins(bins: Product['bins'] = [], { warehouses }: Settings): void {
  const values = warehouses.map(({ code }) => code);
  const i = bins.findIndex(({ warehouse }) => !values.includes(warehouse));
  if (i >= 0) throw fieldProblem(`/bins/${i}/warehouse`, say('must be one of {values}', { values }));
}

/** @throws Problem unprocessable naming the unit that can't be one, or in which the supplier can't be written to */
function assertUnits(product: Measured): void {
  const { unit, units = [], supply } = product;
  const own = units.findIndex(({ code }) => code === unit);
  if (own >= 0) throw fieldProblem(`/units/${own}/code`, say('is the unit that stock is kept in'));
  assertOrderUnit('/supply/unit', supply.unit, product);
  for (const [i, other] of (supply.others ?? []).entries())
    assertOrderUnit(`/supply/others/${i}/unit`, other.unit, product);
}

function assertOrderUnit(pointer: string, unit: string | undefined, product: Measured): void {
  const { units = [] } = product;
  const values = units.map(({ code }) => code);
  if (unit && !values.includes(unit)) throw fieldProblem(pointer, say('must be one of {values}', { values }));
  const { factor } = units.find(({ code }) => code === unit) ?? { factor: 0 };
  assertDecimals(pointer, product, factor);
}

type Measured = Pick<Product, 'sku' | 'unit' | 'units' | 'supply' | 'quantityDecimals'>;

/** @throws Problem unprocessable naming the supplier that is named before, or the price that ends before it begins */
function assertSupply({ supply: { others = [], ...preferred } }: Pick<Product, 'supply'>): void {
  const again = others.findIndex(({ supplier }) => supplier === preferred.supplier);
  if (again >= 0) throw fieldProblem(`/supply/others/${again}/supplier`, say('is the preferred one already'));
  assertPrice('/supply', preferred);
  for (const [i, other] of others.entries()) assertPrice(`/supply/others/${i}`, other);
}

function assertPrice(pointer: string, { price }: Pick<Product['supply'], 'price'>): void {
  const { validFrom, validUntil } = price ?? {};
  if (validFrom && validUntil && validUntil < validFrom)
    throw fieldProblem(`${pointer}/price/validUntil`, say('is before it begins'));
}

/** Whether the product is sold in steps this fine: 1.5 kg may be, 1.5 pieces not. */
export const allowsQuantity = (
  { quantityDecimals }: Pick<Product, 'quantityDecimals'>,
  quantity: Thousandths,
): boolean => quantity % 10 ** (3 - quantityDecimals) === 0;

/** @throws Problem unprocessable naming the field that has more decimals than the product is kept in */
export function assertDecimals(
  pointer: string,
  product: Pick<Product, 'sku' | 'quantityDecimals'>,
  quantity: Thousandths,
): void {
  if (allowsQuantity(product, quantity)) return;
  const named = { quantity: formatQuantity(quantity), sku: product.sku };
  throw fieldProblem(pointer, say('{quantity} has more decimals than {sku} is kept in', named));
}

/** How low we would sell, what it costs us, whom we buy from, what it is made of and where it lies is not the customer's to read. */
export const forCustomers = ({ bins: _, components: __, cost: ___, ...product }: Product): Product => ({
  ...product,
  supply: { kind: product.supply.kind, leadTimeDays: product.supply.leadTimeDays },
  prices: product.prices.map(({ currency, unitPrice }) => ({ currency, unitPrice })),
});
