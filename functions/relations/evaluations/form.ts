import { bodyText } from '../../shared/http/body.ts';
import type { OpenEvent } from '../../shared/http/serve-open.ts';
import { type EvaluationInput, evaluationInput } from './model.ts';

/** What a browser sends of the form. @returns no input where it has no mark, or more words than there may be */
export function readForm(event: Pick<OpenEvent, 'body' | 'isBase64Encoded'>): {
  input?: EvaluationInput;
  words: string;
} {
  const form = new URLSearchParams(bodyText(event));
  const words = (form.get('words') ?? '').trim();
  const rating = Number(form.get('rating') ?? Number.NaN);
  const parsed = evaluationInput.safeParse({ rating, ...(words ? { words } : {}) });
  return { words: words.slice(0, 2000), ...(parsed.success ? { input: parsed.data } : {}) };
}
