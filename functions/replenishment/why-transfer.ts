import type { Language } from '../shared/fields.ts';
import { formatFor } from '../shared/format.ts';
import { type Saying, say } from '../shared/texts/say.ts';
import { tell } from '../shared/texts/tell.ts';
import { unitName } from '../shared/units.ts';
import type { LowStock, TransferProposal } from './model.ts';
import { movedBy, reachedBy } from './sparing.ts';
import type { Words } from './words.ts';

/** What another warehouse can send and how that was worked out, in words. */
export const whySent = (from: TransferProposal, low: Pick<LowStock, 'unit'>, language: Language): string[] =>
  sent(from, low, language).map((one) => tell(one, language));

export function transferred(low: LowStock, words: Words, language: Language): Saying[] {
  const { transferFrom = [], suggestedQuantity, wantedQuantity } = low;
  if (transferFrom.length === 0) return [];
  const { quantity } = formatFor(language, 'UTC');
  const moved = quantity(movedBy(low));
  const left = quantity(wantedQuantity - movedBy(low));
  return [
    ...transferFrom.flatMap((from) => sent(from, low, language)),
    suggestedQuantity === 0
      ? say(
          'With {moved} from there it has {reached}, more than its reorder point: nothing is to be ordered.',
          {
            moved,
            reached: quantity(reachedBy(low)),
          },
        )
      : say('To order beyond that: {wanted} − {moved} = {left}.', { ...words, moved, left }),
  ];
}

function sent(from: TransferProposal, { unit }: Pick<LowStock, 'unit'>, language: Language): Saying[] {
  const { quantity } = formatFor(language, 'UTC');
  const { available, incoming, reorderPoint, target, given, spare } = from;
  const figures = {
    from: from.warehouse,
    available: quantity(available),
    incoming: quantity(incoming),
    point: quantity(reorderPoint),
    target: quantity(target),
    spare: spared(from, language),
    unit: unitName(unit, language),
    quantity: quantity(from.quantity),
    given: quantity(given ?? 0),
    left: quantity(spare - (given ?? 0)),
  };
  return [
    target === 0
      ? say('{from} sells none of it and can spare all of its {available}.', figures)
      : say(
          '{from} can spare {spare}: the lesser of {available} − {point}, its reorder point, and {available} + {incoming} on the way − {target}, that with its own cover.',
          figures,
        ),
    given
      ? say(
          'As {given} of that go where it is more urgent, {left} are left; {quantity} {unit} come here.',
          figures,
        )
      : say('{quantity} {unit} of that come here.', figures),
  ];
}

/** What the lesser comes to, and down to what it is rounded where that isn't told as it is. */
function spared({ available, incoming, reorderPoint, target, spare }: TransferProposal, language: Language) {
  const { quantity } = formatFor(language, 'UTC');
  const exact = Math.min(available - reorderPoint, available + incoming - target);
  return exact === spare
    ? quantity(spare)
    : say('{exact}, rounded down to {told}', { exact: quantity(exact), told: quantity(spare) });
}
