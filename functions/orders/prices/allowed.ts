import { fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Priceable, PriceableLine, Terms } from './terms.ts';

type Freely = Pick<Priceable, 'discountPercent' | 'freight'> & {
  lines: readonly Pick<PriceableLine, 'unitPrice' | 'discountPercent'>[];
};

/** @throws Problem unprocessable naming what only sales may set, or a freight of another currency */
export function assertMayPrice(
  input: Freely,
  { maySetPrices, currency }: Pick<Terms, 'maySetPrices' | 'currency'>,
): void {
  if (input.freight && input.freight.currency !== currency)
    throw fieldProblem('/freight/currency', say("must be the order's currency, {currency}", { currency }));
  if (maySetPrices) return;
  const refuse = (pointer: string) => fieldProblem(pointer, say('may only be set by sales'));
  if (input.freight) throw refuse('/freight');
  if (input.discountPercent) throw refuse('/discountPercent');
  for (const [i, line] of input.lines.entries()) {
    if (line.unitPrice) throw refuse(`/lines/${i}/unitPrice`);
    if (line.discountPercent) throw refuse(`/lines/${i}/discountPercent`);
  }
}
