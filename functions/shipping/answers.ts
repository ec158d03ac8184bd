import { measure } from '../shared/measure.ts';
import type { AskingOutcome } from './parcel-model.ts';

/** How asking one carrier ended, parcel by parcel. */
export interface Asked {
  carrier: string;
  outcomes: AskingOutcome[];
}

export type Outcomes = Partial<Record<AskingOutcome, number>>;

/** @returns how often asking ended in which way */
export function measureAnswers(asked: readonly Asked[]): Outcomes {
  const counts: Outcomes = {};
  for (const outcome of asked.flatMap(({ outcomes }) => outcomes))
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  measure(Object.entries(counts).map(([of, value]) => ({ name: 'CarrierAnswers', of, value })));
  const heard = asked.filter(({ outcomes }) => outcomes.length > 0);
  measure(
    heard.map(({ carrier, outcomes }) => ({
      name: 'AskedInVain',
      of: carrier,
      value: outcomes.some(isAnswer) ? 0 : 1,
    })),
  );
  return counts;
}

/** One that doesn't know a number yet is there, and knows us. */
const isAnswer = (outcome: AskingOutcome): boolean => outcome === 'good' || outcome === 'unknown-number';
