import type { Language } from '../fields.ts';
import { PROBLEMS, type Problem, type ProblemCode } from '../problem.ts';
import { say } from '../texts/say.ts';
import { tell } from '../texts/tell.ts';

/** Where the kind of problem is explained, whatever the API's address: relative to the request that was answered. */
const typeOf = (code: ProblemCode): string => `/problems/${code}`;

/** A problem as its reader is told it; only here does it come into a language. */
export function problemBody({ code, detail, errors }: Problem, language: Language) {
  const { status, title } = PROBLEMS[code];
  const told = errors.map((error) => ({ ...error, detail: tell(error.detail, language) }));
  return {
    type: typeOf(code),
    title: tell(say(title), language),
    status,
    code,
    detail: tell(detail, language),
    ...(told.length > 0 ? { errors: told } : {}),
  };
}
