/** What other modules may use of the catalog. */
export { createProduct } from './create.ts';
export { type Component, type Product, productInput, type Supply, supply } from './model.ts';
export { routes } from './routes.ts';
export { allowsQuantity, assertDecimals } from './rules.ts';
export { findProducts, PRODUCTS, products } from './store.ts';
export { furtherUnitOf, inStockUnit, orderTermsOf } from './units.ts';
