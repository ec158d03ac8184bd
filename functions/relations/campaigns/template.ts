import type { FieldError } from '../../shared/problem.ts';
import { fill, type Saying, say } from '../../shared/texts/say.ts';
import type { Campaign, CampaignText } from './model.ts';

/** What stands in the places of a text, for each receiver. */
export const PLACES = ['customer', 'contact', 'salesperson', 'company'] as const;
export type Values = Record<(typeof PLACES)[number], string>;

/** A text with its places filled; what a receiver is called is never read as a place itself. */
export const filled = (template: string, values: Values): string => fill(template, values, String);

/** Anything in braces, closed or not, and a brace that closes nothing. */
const BRACED = /\{[^{}\n]*\}?|\}/g;
const KNOWN: ReadonlySet<string> = new Set(PLACES.map((name) => `{${name}}`));

/** What in a campaign's texts is no place that can be filled, by field and line. */
export const unknownPlaces = ({ texts }: Pick<Campaign, 'texts'>): FieldError[] =>
  Object.entries(texts).flatMap(([language, text]) =>
    text === undefined
      ? []
      : fieldsOf(text).flatMap(([field, words]) => wrongIn(words, `/texts/${language}/${field}`)),
  );

const fieldsOf = ({ subject, body, link }: CampaignText): [field: string, words: string][] => [
  ['subject', subject],
  ['body', body],
  ...(link ? [['link/label', link.label] satisfies [string, string]] : []),
];

const wrongIn = (words: string, pointer: string): FieldError[] =>
  [...words.matchAll(BRACED)]
    .filter(([braced]) => !KNOWN.has(braced))
    .map(({ 0: braced, index }) => ({ in: 'body', pointer, detail: complaint(words, braced, index) }));

function complaint(words: string, place: string, index: number): Saying {
  const lines = words.slice(0, index).split('\n');
  return say('has {place} in line {line} at {column}, and may only have {places}', {
    place,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    places: [...KNOWN],
  });
}
