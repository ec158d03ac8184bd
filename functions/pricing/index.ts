/** What other modules may use of price lists. */
export { offersFor } from './looking-up.ts';
export { routes } from './routes.ts';
export { bestOffer, type Offer } from './rules.ts';
