import { type FormEvent, formIn } from '../../shared/http/form.ts';
import { type EvaluationInput, evaluationInput } from './model.ts';

/** What a browser sends of the form. @returns no input where it has no mark, or more words than there may be */
export function readForm(event: FormEvent): {
  input?: EvaluationInput;
  words: string;
} {
  const form = formIn(event);
  const words = (form.get('words') ?? '').trim();
  const rating = Number(form.get('rating') ?? Number.NaN);
  const parsed = evaluationInput.safeParse({ rating, ...(words ? { words } : {}) });
  return { words: words.slice(0, 2000), ...(parsed.success ? { input: parsed.data } : {}) };
}
