import type { z } from 'zod';
import { sayingOf } from '../texts/message.ts';
import { type Saying, say } from '../texts/say.ts';

type Issue = z.core.$ZodIssue;

/** What a schema has against a value; our own words where the schema has some, else by the kind of issue. */
export function complaintOf(issue: Issue): Saying {
  if (isMissing(issue)) return say('is missing');
  return sayingOf(issue.message) ?? byCode(issue);
}

/** What the schema that is published says is a matter of form; only rules of our own go beyond it. */
export const codeOf = (issues: readonly Issue[]): 'invalid-request' | 'unprocessable' =>
  issues.every(({ code }) => code === 'custom') ? 'unprocessable' : 'invalid-request';

/** Known only when the schema was asked to report the input. */
const isMissing = (issue: Issue): boolean =>
  (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined;

function byCode(issue: Issue): Saying {
  switch (issue.code) {
    case 'invalid_type':
      return typed(issue.expected);
    case 'invalid_value':
      return say('must be one of {values}', { values: issue.values.map(String) });
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    default:
      return say('is not valid');
  }
}

function typed(expected: string): Saying {
  switch (expected) {
    case 'string':
      return say('must be text');
    case 'number':
      return say('must be a number');
    case 'int':
      return say('must be a whole number');
    case 'boolean':
      return say('must be true or false');
    case 'array':
      return say('must be a list');
    case 'object':
    case 'record':
      return say('must be an object');
    default:
      return say('is not valid');
  }
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Saying {
  const min = String(minimum);
  if ((origin === 'string' || origin === 'array') && min === '1') return say('must not be empty');
  if (origin === 'string') return say('must have at least {min} characters', { min });
  if (origin === 'array') return say('must have at least {min} entries', { min });
  return inclusive ? say('must be at least {min}', { min }) : say('must be more than {min}', { min });
}

function tooBig({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): Saying {
  const max = String(maximum);
  if (origin === 'string') return say('must have at most {max} characters', { max });
  if (origin === 'array') return say('must have at most {max} entries', { max });
  return inclusive ? say('must be at most {max}', { max }) : say('must be less than {max}', { max });
}
