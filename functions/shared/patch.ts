import { z } from 'zod';

type Patchable<F> =
  F extends z.ZodOptional<infer I extends z.ZodType>
    ? z.ZodOptional<z.ZodNullable<I>>
    : F extends z.ZodType
      ? z.ZodOptional<F>
      : never;
type Patch<S> = { [K in keyof S]: Patchable<S[K]> };

/** Schema of a change to what has these fields, as a JSON merge patch: `null` clears one that need not be there. */
export function patchOf<S extends Record<string, z.ZodType>>(fields: S) {
  const patchable = Object.entries(fields).map(([name, field]) => [
    name,
    field instanceof z.ZodOptional ? z.nullable(field.unwrap()).optional() : field.optional(),
  ]);
  return z.strictObject(Object.fromEntries(patchable) as Patch<S>); // each by its own type
}

/** A thing as a change makes it: what is cleared is gone, what isn't named stays. */
export function patched<T extends object>(thing: T, patch: object): T {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  const all = Object.entries({ ...thing, ...Object.fromEntries(given) });
  return Object.fromEntries(all.filter(([, value]) => value !== null)) as T; // only what may be missing is ever null
}
