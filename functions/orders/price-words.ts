import type { Language } from '../shared/fields.ts';
import { formatQuantity } from '../shared/quantity.ts';
import { type Saying, say } from '../shared/texts/say.ts';
import { tell } from '../shared/texts/tell.ts';
import { unitName } from '../shared/units.ts';
import type { OrderLine, OrderLineView } from './model.ts';

export const tellLine = (line: OrderLine, language: Language): OrderLineView => ({
  ...line,
  priceReason: tell(reasonOf(line, language), language),
});

function reasonOf({ priceFrom, priceList, contract, unit }: OrderLine, language: Language): Saying {
  if (priceFrom === 'manual') return say('Set by hand.');
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
