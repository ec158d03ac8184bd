import { z } from 'zod';

/** A schema and all that it is made of, each once. */
export function* partsOf(schema: z.core.$ZodType, seen = new Set<unknown>()): Generator<z.core.$ZodType> {
  if (seen.has(schema)) return;
  seen.add(schema);
  yield schema;
  for (const inner of schemasIn(schema._zod.def, 2)) yield* partsOf(inner, seen);
}

/** Wherever a kind of schema keeps others: in a field, a list or a shape. */
function schemasIn(value: unknown, depth: number): z.core.$ZodType[] {
  if (value instanceof z.core.$ZodType) return [value];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.values(value).flatMap((inner) => schemasIn(inner, depth - 1));
}

/** What a schema says itself when a value isn't right, apart from the library's own words. */
export function messagesOf(schema: z.core.$ZodType): string[] {
  const { error, checks = [] } = schema._zod.def;
  const errors = [error, ...checks.map((check) => check._zod.def.error)];
  // Our messages are plain texts, which the library keeps as functions that ignore the issue.
  return errors.flatMap((say) => (say ? [String(say({} as never))] : []));
}
