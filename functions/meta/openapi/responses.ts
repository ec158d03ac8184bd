import { z } from 'zod';
import type { Route } from '../../shared/http/route.ts';
import { PROBLEMS, type ProblemCode } from '../../shared/problem.ts';
import type { Example, Examples } from './examples.ts';
import { faultsOf, GATEWAY_STATUSES, isCommand } from './faults.ts';
import { header, type Json, LANGUAGE } from './headers.ts';
import { type Converted, type JsonSchema, partOf, refTo } from './json-schema.ts';
import { AS_PAGE, GONE, isPage, TOLD_BY_PAGE, withPage } from './pages.ts';
import { takesFields } from './parameters.ts';
import { GATEWAY_WORDS, RESPONSE_HEADER_WORDS } from './words.ts';

export const SHARED_HEADERS: Json = Object.fromEntries(
  Object.entries(RESPONSE_HEADER_WORDS).map(([name, description]) => [
    name,
    { description, schema: { type: name === 'Retry-After' ? 'integer' : 'string' } },
  ]),
);

/** What a route answers when it went well. */
export function successesOf(route: Route, schemas: Converted, example?: Example): Json {
  const { status = 200, dryRun } = route;
  return {
    [status]: success(route, contentOf(route, schemas, example?.answer)),
    ...(dryRun
      ? {
          200: {
            description: 'Tried: what would come of it.',
            headers: { ...header('ETag'), ...LANGUAGE },
            content: json(answerOf(route, dryRun, schemas), example?.preview),
          },
        }
      : {}),
    ...(route.method === 'GET' ? { 304: unchanged(route) } : {}),
  };
}

const unchanged = ({ produces }: Route): Json => ({
  description: 'Still as named by If-None-Match.',
  headers: { ...header('ETag'), ...(produces ? {} : LANGUAGE) },
});

const STATUS_WORDS = { 200: 'Done.', 201: 'Created.', 202: 'Accepted; it is worked on from here.' } as const;

const isPaged = ({ query }: Route): boolean => query instanceof z.ZodObject && 'cursor' in query.shape;

const success = (route: Route, content: Json): Json => ({
  description: STATUS_WORDS[route.status ?? 200],
  headers: {
    ...header('ETag'),
    ...(route.produces ? {} : LANGUAGE),
    ...(route.location ? header('Location') : {}),
    ...(isPaged(route) ? header('Link') : {}),
    ...(isCommand(route) ? header('Idempotency-Replayed') : {}),
  },
  content,
});

const contentOf = (route: Route, schemas: Converted, example: unknown): Json =>
  route.produces
    ? { [route.produces]: { schema: { type: 'string', format: 'binary' } } }
    : { ...json(answerOf(route, route.response, schemas), example), ...(route.page ? AS_PAGE : {}) };

/** The whole, or in part where `fields` can be asked for. */
function answerOf(route: Route, schema: z.ZodType, schemas: Converted): JsonSchema {
  const whole = schemas.of(schema);
  return takesFields(route) && !schemas.wholeOnly ? { anyOf: [whole, partOf(whole)] } : whole;
}

const json = (schema: object, example?: unknown): Json => ({
  'application/json': { schema, ...(example === undefined ? {} : { example }) },
});

/** References to what a route answers when something is wrong; a page that isn't there is told of by a page. */
export const faultResponsesOf = (route: Route): Json =>
  Object.fromEntries(
    [...faultsOf(route)].map(([status, codes]) => [
      status,
      status === 404 && isPage(route)
        ? GONE
        : (route.page || isPage(route)) && TOLD_BY_PAGE.includes(status)
          ? withPage(faultResponse(status, codes, { problems: {} }))
          : { $ref: `#/components/responses/${nameOf(status, codes)}` },
    ]),
  );

const nameOf = (status: number, codes: readonly ProblemCode[]): string =>
  [status, ...(GATEWAY_STATUSES.includes(status) ? ['gateway'] : []), ...codes].join('.');

/** Every answer to a fault that some route gives: one for each status and set of codes. */
export function sharedResponses(routes: readonly Route[], examples: Examples): Json {
  const all = routes.flatMap((route) => [...faultsOf(route)]);
  return Object.fromEntries(
    all.map(([status, codes]) => [nameOf(status, codes), faultResponse(status, codes, examples)]),
  );
}

function faultResponse(
  status: number,
  codes: readonly ProblemCode[],
  { problems }: Pick<Examples, 'problems'>,
): { content: Json } & Json {
  const byGateway = GATEWAY_STATUSES.includes(status);
  const recorded = codes.flatMap((code) => (problems[code] ? [[code, { value: problems[code] }]] : []));
  return {
    description: [
      ...codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`),
      ...(byGateway
        ? [codes.length > 0 ? 'The gateway answers so by itself, too.' : GATEWAY_WORDS[status]]
        : []),
    ].join(' '),
    headers: { ...headersOf(status), ...(codes.length > 0 ? LANGUAGE : {}) },
    content: {
      ...(codes.length > 0
        ? {
            'application/problem+json': {
              schema: problemWith(codes),
              ...(recorded.length > 0 ? { examples: Object.fromEntries(recorded) } : {}),
            },
          }
        : {}),
      ...(byGateway ? { 'application/json': { schema: { $ref: refTo('GatewayError') } } } : {}),
    },
  };
}

const problemWith = (codes: readonly ProblemCode[]): Json => ({
  allOf: [{ $ref: refTo('Problem') }, { type: 'object', properties: { code: { enum: codes } } }],
});

const headersOf = (status: number): Json => ({
  ...(status === 401 ? header('WWW-Authenticate') : {}),
  ...(status === 503 ? header('Retry-After') : {}),
});
