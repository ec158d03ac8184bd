import type { Language } from '../shared/fields.ts';
import { STANDARD_DEVIATIONS } from '../shared/service-level.ts';
import { type Saying, say } from '../shared/texts/say.ts';
import { tell } from '../shared/texts/tell.ts';
import type { LowStock } from './model.ts';
import { transferred } from './why-transfer.ts';
import { comesTo, type Words, wordsOf } from './words.ts';

/** The arithmetic of a suggestion, sentence by sentence, so that whoever doubts it can do it again. */
export function whyOf(low: LowStock, language: Language): string[] {
  const words = wordsOf(low, language);
  return [
    sales(low, words),
    ...(low.daysWithoutStock > 0
      ? [say('{count} working days with nothing to sell are left out.', { count: low.daysWithoutStock })]
      : []),
    leadTime(low, words),
    safetyStock(low, words, language),
    reorderPoint(low, words, language),
    ...atHand(low, words),
    toOrder(low, words, language),
    ...transferred(low, words, language),
    ...(low.suggestedQuantity > 0 ? raised(low, words) : []),
  ].map((sentence) => tell(sentence, language));
}

function sales({ pattern }: LowStock, words: Words): Saying {
  if (pattern === 'new')
    return say(
      'New, sold on {sold} of its first {days} working days: {velocity} {unit} a working day, spread taken as {spread}.',
      words,
    );
  return pattern === 'intermittent' || pattern === 'lumpy'
    ? say(
        'Rarely sold, on {sold} of {days} working days and {size} {unit} at a time: {velocity} {unit} a working day, spread {spread}.',
        words,
      )
    : say(
        'Sold on {sold} of {days} working days; the newer a day, the more it counts: {velocity} {unit} a working day, spread {spread}.',
        words,
      );
}

function leadTime(low: LowStock, words: Words): Saying {
  const days = String(low.leadTimeDays);
  return low.receiptsObserved > 0
    ? say(
        'New goods took {days} days on average over {receipts} purchase orders, spread {spread}: {working} working days, spread {workingSpread}.',
        { ...words, days, receipts: low.receiptsObserved, spread: String(low.leadTimeSpread) },
      )
    : say('New goods take {days} days by what is on record: {working} working days.', {
        ...words,
        days,
      });
}

function safetyStock(low: LowStock, words: Words, language: Language): Saying {
  const { workingLeadDays, workingLeadSpread, spreadPerDay, velocityPerDay } = low;
  const variance = workingLeadDays * spreadPerDay ** 2 + velocityPerDay ** 2 * workingLeadSpread ** 2;
  const exact = STANDARD_DEVIATIONS[low.serviceLevelPercent] * Math.sqrt(variance);
  return say(
    'Safety stock for a service level of {level} %: {z} × √({working} × {spread}² + {velocity}² × {workingSpread}²) = {safety}.',
    { ...words, safety: comesTo(exact, low.safetyStock, language) },
  );
}

function reorderPoint(low: LowStock, words: Words, language: Language): Saying {
  const exact = low.velocityPerDay * low.workingLeadDays + low.safetyStock;
  return low.reorderPoint === low.usualSale && exact < low.usualSale
    ? say(
        'Reorder point: one usual sale, {point}, since {velocity} × {working} + {safety} would be less.',
        words,
      )
    : say('Reorder point: {velocity} × {working} + {safety} = {point}.', {
        ...words,
        point: comesTo(exact, low.reorderPoint, language),
      });
}

function atHand({ available, lacking }: LowStock, words: Words): Saying[] {
  if (lacking)
    return [
      say(
        'Nothing is available, and orders lack {lacking}, reserved of goods that have expired since; {incoming} on the way is not more than both.',
        words,
      ),
    ];
  return available > 0
    ? [
        say('Available are {available} and on the way {incoming}, which is not more than that.', words),
        say('What is available lasts {cover} working days, until {day}.', words),
      ]
    : [say('Nothing is available, and {incoming} on the way is not more than that.', words)];
}

/** What orders lack is bought on top of what the stock is filled up with. */
function toOrder(low: LowStock, words: Words, language: Language): Saying {
  const { lacking = 0, available, incoming } = low;
  const exact = low.reorderPoint + low.velocityPerDay * low.coverDays - available - incoming + lacking;
  const figures = { ...words, wanted: comesTo(exact, low.wantedQuantity, language) };
  return lacking
    ? say(
        'To order: {point} + {velocity} × {ahead} working days ahead − {available} − {incoming} + {lacking} = {wanted}.',
        figures,
      )
    : say(
        'To order: {point} + {velocity} × {ahead} working days ahead − {available} − {incoming} = {wanted}.',
        figures,
      );
}

function raised({ minimumQuantity, orderMultiple }: LowStock, words: Words): Saying[] {
  if (minimumQuantity && orderMultiple)
    return [say('With a minimum of {minimum} and in multiples of {multiple} that makes {suggested}.', words)];
  if (minimumQuantity) return [say('With a minimum of {minimum} that makes {suggested}.', words)];
  return orderMultiple ? [say('In multiples of {multiple} that makes {suggested}.', words)] : [];
}
