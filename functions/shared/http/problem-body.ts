import type { Language } from '../fields.ts';
import { PROBLEMS, type Problem } from '../problem.ts';
import { say } from '../texts/say.ts';
import { tell } from '../texts/tell.ts';

/** A problem as its reader is told it; only here does it come into a language. */
export function problemBody({ code, detail, errors }: Problem, language: Language) {
  const { status, title } = PROBLEMS[code];
  const told = errors.map((error) => ({ ...error, detail: tell(error.detail, language) }));
  return {
    type: `urn:tradewind:problem:${code}`,
    title: tell(say(title), language),
    status,
    code,
    detail: tell(detail, language),
    ...(told.length > 0 ? { errors: told } : {}),
  };
}
