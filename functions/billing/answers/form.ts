import { type FormEvent, formIn } from '../../shared/http/form.ts';
import { type AnswerInput, answerInput } from './model.ts';

/** What a browser sends of the form, to be shown again where it isn't complete. */
export interface Sent {
  name: string;
  /** The lines that are ticked or have words, and what is said of each line. */
  ticked: ReadonlySet<number>;
  words: ReadonlyMap<number, string>;
}

/**
 * Words at a line are an objection to it, ticked or not: a browser without styles for what is ticked shows room for them.
 * @returns no input where a name is missing, or words are for what is ticked
 */
export function readForm(event: FormEvent): {
  sent: Sent;
  input?: AnswerInput;
} {
  const form = formIn(event);
  const ticked = [...form.getAll('disputed').map(Number), ...written(form)];
  const words = ticked.map((line): [number, string] => [line, form.get(`words-${line}`) ?? '']);
  const name = form.get('name') ?? '';
  const disputed = words.map(([line, reason]) => ({ line, reason }));
  const parsed = answerInput.safeParse({ name, disputed });
  return {
    sent: { name, ticked: new Set(ticked), words: new Map(words) },
    ...(parsed.success ? { input: parsed.data } : {}),
  };
}

/** The lines that have words though their box is not ticked. */
function written(form: URLSearchParams): number[] {
  const ticked = form.getAll('disputed');
  const said = [...form.keys()].flatMap((name) => /^words-(\d{1,9})$/.exec(name)?.[1] ?? []);
  const found = said.filter((line) => !ticked.includes(line) && form.get(`words-${line}`)?.trim());
  return [...new Set(found)].map(Number);
}
