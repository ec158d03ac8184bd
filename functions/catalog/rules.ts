import { patched } from '../shared/patch.ts';
import { fieldProblem } from '../shared/problem.ts';
import type { Thousandths } from '../shared/quantity.ts';
import type { Settings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import type { Product, ProductInput, ProductPatch } from './model.ts';

export function newProduct(input: ProductInput, settings: Settings, at: string): Product {
  assertTaxCode(input.taxCode, settings);
  assertBins(input.bins, settings);
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
  return patched({ ...product, updatedAt: at }, patch);
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

/** Whether the product is sold in steps this fine: 1.5 kg may be, 1.5 pieces not. */
export const allowsQuantity = ({ quantityDecimals }: Product, quantity: Thousandths): boolean =>
  quantity % 10 ** (3 - quantityDecimals) === 0;

/** How low we would sell, whom we buy from, what it is made of and where it lies is not the customer's to read. */
export const forCustomers = ({ bins: _, components: __, ...product }: Product): Product => ({
  ...product,
  supply: { kind: product.supply.kind, leadTimeDays: product.supply.leadTimeDays },
  prices: product.prices.map(({ currency, unitPrice }) => ({ currency, unitPrice })),
});
