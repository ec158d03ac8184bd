/** What other modules may use of the statistics. */
export { keepFigures } from './follow.ts';
