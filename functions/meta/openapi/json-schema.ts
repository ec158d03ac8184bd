import { z } from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

export const refTo = (name: string): string => `#/components/schemas/${name}`;

/** Converted schemas: the named ones to be referred to, and a way to get any of them. */
export interface Converted {
  named: Readonly<Record<string, JsonSchema>>;
  /** A reference to a named schema, or the schema itself. */
  of(schema: z.ZodType): JsonSchema;
}

/**
 * All schemas at once, as callers see them: quantities as the decimal texts that they are outside, and no field beyond
 * the declared ones, in either direction.
 */
export function convert(named: Readonly<Record<string, z.ZodType>>, others: readonly z.ZodType[]): Converted {
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
  return {
    named: Object.fromEntries(Object.keys(named).map((id) => [id, bare(schemas[id])])),
    of: (schema) => {
      const { id = '' } = registry.get(schema) ?? {};
      return id in named ? { $ref: refTo(id) } : bare(schemas[id]);
    },
  };
}

const bare = ({ $schema: _, $id: __, ...schema }: JsonSchema = {}): JsonSchema => schema;

function asSeenOutside(zodSchema: z.core.$ZodType, schema: JsonSchema): void {
  const { def } = zodSchema._zod;
  // An encoded answer has no field that its schema doesn't declare, and a body may have none.
  if (def.type === 'object') schema.additionalProperties ??= false;
  if (isTextOfBoolean(zodSchema)) Object.assign(schema, { type: 'boolean' });
  // The format says it already; only that an instant is in UTC, it doesn't.
  if (schema.format === 'date') delete schema.pattern;
  if (schema.format === 'date-time') schema.pattern = 'Z$';
}

const isTextOfBoolean = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodPipe && schema._zod.def.out instanceof z.ZodBoolean;
