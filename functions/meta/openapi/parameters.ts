import { IF_MATCH } from '../../shared/http/etag.ts';
import { isAsSeen } from '../../shared/http/precondition.ts';
import { fieldsOf, type Route } from '../../shared/http/route.ts';
import { isCommand, takesIfMatch } from './faults.ts';
import type { Converted, JsonSchema } from './json-schema.ts';
import { PARAMETER_WORDS } from './words.ts';

export type Parameter = Readonly<Record<string, unknown>>;

const shared = (name: string): Parameter => ({ $ref: `#/components/parameters/${name}` });

/** Parameters of a route: what its schemas declare, and the headers that its form brings with it. */
export function parametersOf(route: Route, schemas: Converted): Parameter[] {
  return [
    ...declared('path', route.params && schemas.of(route.params)),
    ...declared('query', route.query && schemas.of(route.query)),
    ...fieldsParameter(route),
    ...headersOf(route),
  ];
}

function declared(where: 'path' | 'query', schema: JsonSchema = {}): Parameter[] {
  return Object.entries(schema.properties ?? {}).map(([name, inner]) => ({
    name,
    in: where,
    required: where === 'path' || (schema.required?.includes(name) ?? false),
    ...described(name),
    schema: inner,
  }));
}

const described = (name: string) =>
  PARAMETER_WORDS[name] ? { description: PARAMETER_WORDS[name] } : undefined;

/** Whether a part of the answer can be asked for. */
export const takesFields = (route: Route): boolean => !route.public && fieldsOf(route).length > 0;

function fieldsParameter(route: Route): Parameter[] {
  if (!takesFields(route)) return [];
  return [
    {
      name: 'fields',
      in: 'query',
      required: false,
      ...described('fields'),
      style: 'form',
      explode: false,
      schema: { type: 'array', minItems: 1, items: { type: 'string', enum: fieldsOf(route) } },
    },
  ];
}

function headersOf(route: Route): Parameter[] {
  const language = shared('AcceptLanguage');
  if (route.method === 'GET') return [language, shared('IfNoneMatch')];
  return [
    language,
    ...(route.signed ? [header(route.signed, true, { type: 'string' })] : []),
    ...(isCommand(route) ? [shared('IdempotencyKey')] : []),
    ...(takesIfMatch(route) ? [shared(isAsSeen(route) ? 'IfMatch' : 'IfMatchOptional')] : []),
  ];
}

const header = (name: string, required: boolean, schema: JsonSchema, more: object = {}): Parameter => ({
  name,
  in: 'header',
  required,
  ...described(name),
  schema,
  ...more,
});

const entityTag: JsonSchema = {
  type: 'string',
  pattern: IF_MATCH,
  examples: ['"3-4fzbXnQ5m0aTz1Wk"'],
};

const idempotencyKey: JsonSchema = { type: 'string', minLength: 1, maxLength: 200, pattern: '^[!-~]+$' };

/** Headers that many routes take. */
export const SHARED_PARAMETERS: Readonly<Record<string, Parameter>> = {
  AcceptLanguage: header('Accept-Language', false, { type: 'string', examples: ['zh-CN, en;q=0.5'] }),
  IdempotencyKey: header('Idempotency-Key', true, idempotencyKey),
  IfMatch: header('If-Match', true, entityTag),
  IfMatchOptional: header('If-Match', false, entityTag),
  IfNoneMatch: header('If-None-Match', false, { type: 'string' }),
};
