import { z } from 'zod';
import type { Resource, Stack } from './assembly.ts';
import { attribute, physicalName, reference } from './attributes.ts';
import { type Resolve, resolver } from './intrinsics.ts';
import { kindOf } from './kinds.ts';

/** A resource with the properties that somebody asked for, resolved and checked. */
export interface Found<T> {
  id: string;
  /** The name in the template, else the logical id. */
  name: string;
  ref: string;
  props: T;
  /** What `Fn::GetAtt` gives. */
  get(attribute: string): string;
}

/** Reads resources by type over all stacks. */
export class Reader {
  private readonly stacks: { stack: Stack; resolve: Resolve }[];

  constructor(stacks: readonly Stack[]) {
    this.stacks = stacks.map((stack) => ({ stack, resolve: resolver(stacks, stack) }));
  }

  /** @throws for the first resource whose type the runner doesn't know */
  checkKinds(): void {
    for (const { stack } of this.stacks)
      for (const [id, { Type }] of Object.entries(stack.Resources)) kindOf(id, Type);
  }

  /** Only the schema's properties are resolved: what is not read need not be understood. */
  all<S extends z.ZodObject>(types: string | readonly string[], schema: S): Found<z.output<S>>[] {
    const wanted = [types].flat();
    return this.stacks.flatMap(({ stack, resolve }) =>
      Object.entries(stack.Resources)
        .filter(([, { Type }]) => wanted.includes(Type))
        .map(([id, resource]) => found(id, resource, resolve, schema)),
    );
  }
}

function found<S extends z.ZodObject>(
  id: string,
  resource: Resource,
  resolve: Resolve,
  schema: S,
): Found<z.output<S>> {
  const read = Object.keys(schema.shape)
    .filter((key) => key in resource.Properties)
    .map((key) => [key, resolve(resource.Properties[key])]);
  const parsed = schema.safeParse(Object.fromEntries(read));
  if (!parsed.success) throw new Error(`${id} (${resource.Type}): ${z.prettifyError(parsed.error)}`);
  return {
    id,
    name: physicalName(id, resource, resolve),
    ref: String(reference(id, resource, resolve)),
    props: parsed.data,
    get: (name) => String(attribute(id, resource, name, resolve)),
  };
}
