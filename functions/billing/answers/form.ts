import { bodyText } from '../../shared/http/body.ts';
import type { OpenEvent } from '../../shared/http/serve-open.ts';
import { type AnswerInput, answerInput } from './model.ts';

/** What a browser sends of the form, to be shown again where it isn't complete. */
export interface Sent {
  name: string;
  /** The lines that are ticked, and what is said of each line. */
  ticked: ReadonlySet<number>;
  words: ReadonlyMap<number, string>;
}

export const isForm = ({ headers }: Pick<OpenEvent, 'headers'>): boolean =>
  /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');

/** @returns no input where a name is missing, or words are for what is ticked */
export function readForm(event: Pick<OpenEvent, 'body' | 'isBase64Encoded'>): {
  sent: Sent;
  input?: AnswerInput;
} {
  const form = new URLSearchParams(bodyText(event));
  const ticked = form.getAll('disputed').map(Number);
  const words = ticked.map((line): [number, string] => [line, form.get(`words-${line}`) ?? '']);
  const name = form.get('name') ?? '';
  const disputed = words.map(([line, reason]) => ({ line, reason }));
  const parsed = answerInput.safeParse({ name, disputed });
  return {
    sent: { name, ticked: new Set(ticked), words: new Map(words) },
    ...(parsed.success ? { input: parsed.data } : {}),
  };
}
