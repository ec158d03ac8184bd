import { inEnglish, type Saying, say, type Template } from './texts/say.ts';
import type { words } from './texts/zh/words.ts';

/**
 * The one error shape, RFC 9457 `application/problem+json`. `code` is stable and meant for programs, `detail` is for
 * people, `errors` names the fields by JSON Pointer.
 */
export interface FieldError {
  in: 'body' | 'query' | 'header';
  pointer: string;
  detail: Saying;
}

interface Kind {
  status: number;
  title: Template;
}

export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'idempotency-key-missing': { status: 400, title: 'Idempotency-Key is missing' },
  unauthenticated: { status: 401, title: 'Who is asking is not known' },
  forbidden: { status: 403, title: 'This role may not do this' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  conflict: { status: 409, title: 'Not possible in the present state' },
  'in-flight': { status: 409, title: 'The same command is being carried out' },
  'already-exists': { status: 409, title: 'Exists already' },
  'precondition-failed': { status: 412, title: 'It was changed since you read it' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is not of the type that is taken here' },
  'idempotency-key-reused': { status: 422, title: 'Idempotency-Key was used for another request' },
  unprocessable: { status: 422, title: 'The request is well-formed and can not be right' },
  'precondition-required': { status: 428, title: 'If-Match is missing' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Something failed on our side' },
  busy: { status: 503, title: 'Too many changes at once, try again' },
} as const satisfies Record<string, Kind>;
export type ProblemCode = keyof typeof PROBLEMS;

export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail: Saying,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(inEnglish(detail));
    this.name = 'Problem';
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }
}

export const notFound = (what: keyof typeof words): Problem =>
  new Problem('not-found', say('No such {what}.', { what: say(what) }));
export const conflict = (detail: Saying): Problem => new Problem('conflict', detail);
/** What is wrong at once, as one problem: in the first one's words, and by the fields of all. */
export function several(problems: readonly Problem[]): Problem {
  const [first] = problems;
  if (!first) throw new Error('nothing is wrong');
  return new Problem(
    first.code,
    first.detail,
    problems.flatMap(({ errors }) => errors),
  );
}
/** One part of the request is not as it must be. */
export const invalid = (where: FieldError['in'], pointer: string, complaint: Saying): Problem =>
  invalidParts([{ in: where, pointer, detail: complaint }]);
/** Several are; the first of them is told in the problem's own words. */
export const invalidParts = (
  errors: readonly FieldError[],
  code: 'invalid-request' | 'unprocessable' = 'invalid-request',
): Problem => {
  const { pointer, detail } = errors[0] ?? { pointer: '', detail: say('is not valid') };
  const whole = pointer
    ? say('{field}: {complaint}.', { field: pointer, complaint: detail })
    : say('The body: {complaint}.', { complaint: detail });
  return new Problem(code, whole, errors);
};
/** A body field that is well-formed and still can't be right, e.g. a SKU that doesn't exist. */
export const fieldProblem = (pointer: string, detail: Saying): Problem =>
  invalidParts([{ in: 'body', pointer, detail }], 'unprocessable');
