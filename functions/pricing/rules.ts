import { newId } from '../shared/ids.ts';
import { patched } from '../shared/patch.ts';
import { fieldProblem } from '../shared/problem.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { say } from '../shared/texts/say.ts';
import { holdsOn, type Validity } from '../shared/validity.ts';
import type {
  ListedPrice,
  PriceBreak,
  PriceList,
  PriceListInput,
  PriceListPatch,
  PriceSchedule,
} from './model.ts';

/** @throws Problem unprocessable naming the field */
export function newPriceList(input: PriceListInput, at: string): PriceList {
  if (input.customerId && input.group)
    throw fieldProblem('/group', say('must be left out: the list is for one customer'));
  assertInOrder(input);
  return { ...input, id: newId('prl'), version: 1, createdAt: at, updatedAt: at };
}

export function changedPriceList(list: PriceList, patch: PriceListPatch, at: string): PriceList {
  const changed = patched({ ...list, updatedAt: at }, patch);
  assertInOrder(changed);
  return changed;
}

function assertInOrder({ validFrom, validUntil }: Validity): void {
  if (validFrom && validUntil && validUntil < validFrom)
    throw fieldProblem('/validUntil', say('is before it begins'));
}

const overlap = (one: Validity, other: Validity): boolean =>
  (one.validFrom ?? '') <= (other.validUntil ?? '9999') &&
  (other.validFrom ?? '') <= (one.validUntil ?? '9999');

/** So many fit one item, and nobody plans further. */
const MOST_LISTS = 100;

/**
 * The schedule with this list as it is now, or without one that is off.
 * @throws Problem unprocessable when another of the same holder is valid at the same time: which one counts must be plain
 */
export function scheduled<S extends Pick<PriceSchedule, 'lists'>>(schedule: S, list: PriceList): S {
  const others = schedule.lists.filter(({ id }) => id !== list.id);
  if (!list.active) return { ...schedule, lists: others };
  const other = others.find((one) => overlap(one, list));
  if (other)
    throw fieldProblem('/validFrom', say('lets it hold at the same time as {name}', { name: other.name }));
  if (others.length >= MOST_LISTS)
    throw fieldProblem('/active', say('must be false: {max} lists are planned already', { max: MOST_LISTS }));
  const { id, name, validFrom, validUntil, taxIncluded } = list;
  const validity = { ...(validFrom ? { validFrom } : {}), ...(validUntil ? { validUntil } : {}) };
  return {
    ...schedule,
    lists: [...others, { id, name, ...validity, ...(taxIncluded ? { taxIncluded } : {}) }],
  };
}

/** The one of a holder's lists that holds on a day. */
export const listOn = (
  { lists }: Pick<PriceSchedule, 'lists'>,
  on: string,
): PriceSchedule['lists'][number] | undefined => lists.find((list) => holdsOn(list, on));

export const byQuantity = (breaks: readonly PriceBreak[]): PriceBreak[] =>
  breaks.toSorted((a, b) => a.from - b.from);

/** What a list would have a product sold at. */
export interface Offer extends Pick<ListedPrice, 'sku' | 'breaks'> {
  list: Pick<PriceList, 'id' | 'name' | 'taxIncluded'>;
}

/**
 * The price for so much of a product: of the first list, the nearest to the customer, that has one for the quantity.
 * @param offers of this product, by how near their lists are
 */
export function bestOffer(
  offers: readonly Offer[],
  ordered: Thousandths,
): { list: Offer['list']; reached: PriceBreak } | undefined {
  for (const { list, breaks } of offers) {
    const reached = breaks.findLast(({ from }) => from <= ordered);
    if (reached) return { list, reached };
  }
  return undefined;
}
