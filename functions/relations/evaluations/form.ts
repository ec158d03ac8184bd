import type { OpenEvent } from '../../shared/http/serve-open.ts';
import { type EvaluationInput, evaluationInput } from './model.ts';

/** What a browser sends of the form. @returns no input where it has no mark, or more words than there may be */
export function readForm({ body = '', isBase64Encoded }: Pick<OpenEvent, 'body' | 'isBase64Encoded'>): {
  input?: EvaluationInput;
  words: string;
} {
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString() : body;
  const form = new URLSearchParams(text);
  const words = (form.get('words') ?? '').trim();
  const rating = Number(form.get('rating') ?? Number.NaN);
  const parsed = evaluationInput.safeParse({ rating, ...(words ? { words } : {}) });
  return { words: words.slice(0, 2000), ...(parsed.success ? { input: parsed.data } : {}) };
}
