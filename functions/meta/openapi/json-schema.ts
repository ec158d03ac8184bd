import { z } from 'zod';
import { UNTOLD } from '../../shared/http/batch-route.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

export const refTo = (name: string): string => `#/components/schemas/${name}`;

/** Converted schemas: the named ones to be referred to, and a way to get any of them. */
export interface Converted {
  named: Readonly<Record<string, JsonSchema>>;
  /** For whoever has no use for answers in part: their types would be of no help to a compiler. */
  wholeOnly: boolean;
  /** A reference to a named schema, or the schema itself. */
  of(schema: z.ZodType): JsonSchema;
}

/**
 * All schemas at once, as callers see them: quantities as the decimal texts that they are outside, and no field beyond
 * the declared ones, in either direction.
 */
export function convert(
  named: Readonly<Record<string, z.ZodType>>,
  others: readonly z.ZodType[],
  wholeOnly = false,
): Converted {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  for (const [i, schema] of others.entries())
    if (!registry.has(schema)) registry.add(schema, { id: `unnamed-${i}` });
  const { schemas } = z.toJSONSchema(registry, {
    uri: refTo,
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => asSeenOutside(zodSchema, jsonSchema),
  });
  const whole = Object.fromEntries(Object.keys(named).map((id) => [id, bare(schemas[id])]));
  return {
    wholeOnly,
    named: { ...whole, ...Object.fromEntries(Object.entries(whole).map(inPart)) },
    of: (schema) => {
      const { id = '' } = registry.get(schema) ?? {};
      return id in named ? { $ref: refTo(id) } : bare(schemas[id]);
    },
  };
}

const bare = ({ $schema: _, $id: __, ...schema }: JsonSchema = {}): JsonSchema => schema;

const PART = 'Part';

/** A thing as it is with the fields that were asked for, as a named schema beside its own. */
const inPart = ([name, { required: _, description: __, ...rest }]: [string, JsonSchema]): [
  string,
  JsonSchema,
] => [`${name}${PART}`, rest];

/** What `fields` makes of an answer: of each item where it is a page, else of the whole. */
export function partOf(answer: JsonSchema): JsonSchema {
  if (answer.$ref) return { $ref: `${answer.$ref}${PART}` };
  const { items } = answer.properties ?? {};
  if (typeof items === 'object' && items.type === 'array' && typeof items.items === 'object')
    return {
      ...answer,
      // What zod makes of an array of objects.
      properties: { ...answer.properties, items: { ...items, items: partOf(items.items as JsonSchema) } },
    };
  const { required: _, ...rest } = answer;
  return rest;
}

function asSeenOutside(zodSchema: z.core.$ZodType, schema: JsonSchema): void {
  const { def } = zodSchema._zod;
  // An encoded answer has no field that its schema doesn't declare, and a body may have none.
  if (def.type === 'object') schema.additionalProperties ??= false;
  if (def.type === 'union') onlyTold(schema);
  if (isTextOfBoolean(zodSchema)) Object.assign(schema, { type: 'boolean' });
  // The format says it already; only that an instant is in UTC, it doesn't.
  if (schema.format === 'date') delete schema.pattern;
  if (schema.format === 'date-time') schema.pattern = 'Z$';
  if (schema.pattern?.includes('\\p{Cc}'))
    schema.pattern = readByAll(schema.minLength === 1 ? filled(schema.pattern) : schema.pattern);
}

/** Texts are trimmed before they are measured, so one of spaces alone is empty. */
const filled = (pattern: string): string =>
  pattern.replace(/^\^(.*)\*\$$/, (_, one: string) => `^${one}*[^\\p{Cc}\\s]${one}*$`);

/** Not every language's patterns know Unicode's classes; lone surrogates can't be sent as UTF-8 anyway. */
const readByAll = (pattern: string): string =>
  pattern.replaceAll('\\p{Cc}', '\\u0000-\\u001f\\u007f-\\u009f').replaceAll('\\p{Cs}', '');

/** Of an item of a batch, the form that it should have. */
function onlyTold(schema: JsonSchema): void {
  const told = schema.anyOf?.filter((one) => !(UNTOLD in one));
  if (told?.length !== 1) return;
  delete schema.anyOf;
  Object.assign(schema, told[0]);
}

const isTextOfBoolean = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodPipe && schema._zod.def.out instanceof z.ZodBoolean;
