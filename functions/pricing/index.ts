/** What other modules may use of price lists and contracts. */
export { type AmountDrawing, callOff, type Drawing, draw, giveBack, restore } from './contracts/drawing.ts';
export { type Agreed, covers } from './contracts/rules.ts';
export { CONTRACTS } from './contracts/store.ts';
export { tellOfAmountUse, tellOfUse } from './contracts/telling.ts';
export { pricesFor } from './looking-up.ts';
export { routes } from './routes.ts';
export { bestOffer, type Offer } from './rules.ts';
