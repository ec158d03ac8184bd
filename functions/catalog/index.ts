/** What other modules may use of the catalog. */
export { type Product, type Supply, supply } from './model.ts';
export { allowsQuantity } from './rules.ts';
export { findProducts, products } from './store.ts';
