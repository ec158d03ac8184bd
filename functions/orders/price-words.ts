import type { Language } from '../shared/fields.ts';
import { formatQuantity } from '../shared/quantity.ts';
import { type Saying, say } from '../shared/texts/say.ts';
import { tell } from '../shared/texts/tell.ts';
import { unitName } from '../shared/units.ts';
import type { OrderLine, OrderLineView } from './model.ts';

/** What of a line says why it costs what it costs. */
type Reasoned = Pick<OrderLine, 'priceFrom' | 'priceList' | 'contract' | 'quotation' | 'unit'>;

export const tellLine = (line: OrderLine, language: Language): OrderLineView => ({
  ...line,
  priceReason: tellPrice(line, language),
});

export const tellPrice = (line: Reasoned, language: Language): string =>
  tell(reasonOf(line, language), language);

function reasonOf({ priceFrom, priceList, contract, quotation, unit }: Reasoned, language: Language): Saying {
  if (priceFrom === 'manual') return say('Set by hand.');
  if (quotation) return say('By the quotation {number}.', { number: quotation.number });
  if (contract) return say('By the contract {name}.', { name: contract.name });
  if (!priceList) return say('By the catalog.');
  const { name, from } = priceList;
  if (from === 0) return say('By the price list {name}.', { name });
  return say('By the price list {name}, from {quantity} {unit} on.', {
    name,
    quantity: formatQuantity(from),
    unit: unitName(unit, language),
  });
}
