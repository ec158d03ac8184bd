import { z } from 'zod';
import { complaintOf } from '../../shared/http/complaints.ts';
import { type FormEvent, formIn } from '../../shared/http/form.ts';
import { invalidParts } from '../../shared/problem.ts';
import { quotationAcceptance } from './model.ts';

/** What the page's form says, and with which of its buttons it was sent. */
const answerForm = z.object({ ...quotationAcceptance.shape, answer: z.enum(['accept', 'decline']) });
export type AnswerForm = z.output<typeof answerForm>;

/** What somebody filled in; a browser sends the empty fields, too. */
export function fieldsIn(event: FormEvent): Record<string, string> {
  const fields = formIn(event);
  return Object.fromEntries([...fields].filter(([, value]) => value.trim() !== ''));
}

/** @throws Problem unprocessable naming every field that can't be taken */
export function readForm(fields: Record<string, string>): AnswerForm {
  const parsed = answerForm.safeParse(fields, { reportInput: true });
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map((issue) => ({
    in: 'body' as const,
    pointer: `/${issue.path.join('/')}`,
    detail: complaintOf(issue),
  }));
  throw invalidParts(errors, 'unprocessable');
}
