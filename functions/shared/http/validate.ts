import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { z } from 'zod';
import { type FieldError, invalid, invalidParts, notFound } from '../problem.ts';
import { type Saying, say } from '../texts/say.ts';
import { readBody } from './body.ts';
import { codeOf, complaintOf } from './complaints.ts';
import { escapePointer } from './json.ts';
import type { Route } from './route.ts';

type Where = FieldError['in'];

/**
 * Path, query and body of a request through their schemas.
 * @throws Problem invalid-request, or unprocessable for a body in due form, naming every bad field
 */
export function readInput(
  route: Route,
  event: APIGatewayProxyEventV2WithJWTAuthorizer,
  query: Record<string, string | undefined>,
) {
  return {
    params: readParams(route, event.pathParameters ?? {}),
    query: check('query', route.query ?? z.strictObject({}), query),
    body: route.body ? check('body', route.body, readBody(route, event)) : nothingIn(event.body),
  };
}

/** What a route doesn't take would be dropped without a word. @throws Problem invalid-request */
function nothingIn(body: string | undefined): undefined {
  if (body && body.trim() !== '{}') throw invalid('body', '', say('must be empty: this route takes none'));
}

/** An id that can't exist is an id that isn't there. */
function readParams(route: Route, params: unknown): unknown {
  const parsed = (route.params ?? z.object({})).safeParse(params);
  if (!parsed.success) throw notFound('resource');
  return parsed.data;
}

/** @throws Problem invalid-request, or unprocessable for a body in due form, naming every bad field */
export function check(where: Where, schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  const names = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const { issues } = parsed.error;
  const errors = issues.flatMap((issue) => toFieldErrors(where, issue, names));
  throw invalidParts(errors.slice(0, 50), where === 'body' ? codeOf(issues) : 'invalid-request');
}

function toFieldErrors(where: Where, issue: z.core.$ZodIssue, names: string[]): FieldError[] {
  const pointer = issue.path.map((step) => `/${escapePointer(String(step))}`).join('');
  if (issue.code !== 'unrecognized_keys') return [{ in: where, pointer, detail: complaintOf(issue) }];
  return issue.keys.map((key) => ({
    in: where,
    pointer: `${pointer}/${escapePointer(key)}`,
    detail: where === 'query' ? noParameter(names) : say('is not a field of this request'),
  }));
}

const noParameter = (names: string[]): Saying =>
  names.length > 0
    ? say('is not a parameter of this route, which takes {names}', { names })
    : say('is not a parameter of this route');
