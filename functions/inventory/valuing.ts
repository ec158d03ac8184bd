import { type Currency, MAX_AMOUNT } from '../shared/money.ts';
import { fieldProblem } from '../shared/problem.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { getSettings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import type { Costed } from './goods.ts';
import type { StockLevel } from './model.ts';
import { costOf } from './worth.ts';

/**
 * What so much is worth in the books, in minor units of the business's own currency.
 * @throws Problem unprocessable when that is more than an amount can be
 */
export function worthOfMoved(product: Costed | undefined, change: Thousandths): number | undefined {
  const worth = costOf(product, change, getSettings().currency);
  if (worth !== undefined && Math.abs(worth) > MAX_AMOUNT)
    throw fieldProblem('', say('comes to more than an amount can be'));
  return worth;
}

/**
 * What a level has of it, since the name `value` is the table's own.
 * @param was the currency of what it was worth: a product that costs nothing any more leaves it worth nothing
 */
export function worthAttributes(
  product: Costed | undefined,
  quantity: Thousandths,
  was?: Currency,
): { worth?: number; currency?: Currency } {
  const worth = worthOfMoved(product, quantity);
  if (worth === undefined) return was ? { worth: 0, currency: was } : {};
  return { worth, currency: getSettings().currency };
}

/** What a level is worth once so much has moved; where nothing of it is valued, nothing. */
export function valueAfter(
  product: Costed | undefined,
  change: Thousandths,
  before?: Pick<StockLevel, 'value'>,
): Pick<StockLevel, 'value'> {
  const worth = worthOfMoved(product, change);
  if (worth === undefined) return before?.value ? { value: before.value } : {};
  const { currency } = getSettings();
  return { value: { amount: (before?.value?.amount ?? 0) + worth, currency } };
}

/**
 * The change of a level's value as a part of the level's own: whoever has read what a product costs before a change of
 * that by which the level was valued anew reads it again.
 */
export function worthUpdate(product: Costed | undefined, change: Thousandths) {
  const worth = worthOfMoved(product, change);
  const isValued = worth !== undefined;
  return {
    add: isValued ? ', worth :worth' : '',
    set: isValued ? ', currency = :currency' : '',
    values: isValued ? { ':worth': worth, ':currency': getSettings().currency } : {},
    conditions: product
      ? [
          {
            text: '(attribute_not_exists(costVersion) OR costVersion <= :costVersion)',
            value: { ':costVersion': product.version },
          },
        ]
      : [],
  };
}
