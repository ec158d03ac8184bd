/** What other modules may use of the catalog. */
export { productChange } from './changing.ts';
export { createProduct } from './create.ts';
export { type Component, type Product, productInput } from './model.ts';
export { getProduct } from './reading.ts';
export { routes } from './routes.ts';
export { allowsQuantity, assertDecimals } from './rules.ts';
export { findProducts, PRODUCTS, products } from './store.ts';
export { suppliedOn, suppliesOfProduct, unitPriceAt } from './supplies.ts';
export { type Supply, type SupplyPrice, supply } from './supply-model.ts';
export { furtherUnitOf, inStockUnit, orderTermsOf } from './units.ts';
