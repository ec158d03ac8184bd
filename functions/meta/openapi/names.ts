import { z } from 'zod';
import { MODELS } from './models.ts';

/**
 * Every shape that a model exports, by the name it has in the document: `orderInput` is `OrderInput`. Where there is a
 * `thingView` beside a stored `thing`, callers only ever see the view, and it is called `Thing`.
 * @throws when two modules name two shapes alike
 */
export function namedShapes(): Record<string, z.ZodType> {
  const named: Record<string, z.ZodType> = {};
  for (const [name, schema] of MODELS.flatMap(shapesIn)) {
    if (named[name] && named[name] !== schema) throw new Error(`two shapes are called ${name}`);
    named[name] = schema;
  }
  return named;
}

function shapesIn(model: Record<string, unknown>): [string, z.ZodType][] {
  return Object.entries(model).flatMap(([key, value]): [string, z.ZodType][] => {
    if (!(value instanceof z.ZodType) || `${key}View` in model) return [];
    const name = key.replace(/View$/, '');
    return [[`${name.charAt(0).toUpperCase()}${name.slice(1)}`, value]];
  });
}
