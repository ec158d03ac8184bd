/** What other modules may use of what customers did and said. */
export { askForEvaluation, tellOfEvaluation } from './evaluations/telling.ts';
export { goOnErasing } from './persons/erasing.ts';
export { routes } from './routes.ts';
export { keepTrade } from './trade/keeping.ts';
