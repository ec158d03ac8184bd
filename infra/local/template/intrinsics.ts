import type { Resource, Stack } from './assembly.ts';
import { attribute, reference } from './attributes.ts';
import { ACCOUNT, PARTITION, REGION } from './place.ts';

/** Gives a value with its intrinsic functions resolved. */
export type Resolve = (value: unknown) => unknown;

/**
 * A resolver for the values of one stack, across the exports of all. Unknown functions, references and exports are
 * errors that say where they stand; values are resolved when asked for, so that what nobody reads need not be
 * understood.
 */
export function resolver(stacks: readonly Stack[], stack: Stack): Resolve {
  const values = new Values(stacks, stack);
  return (value) => values.resolve(value);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class Values {
  private readonly stacks: readonly Stack[];
  private readonly stack: Stack;

  constructor(stacks: readonly Stack[], stack: Stack) {
    this.stacks = stacks;
    this.stack = stack;
  }

  resolve(value: unknown): unknown {
    if (Array.isArray(value))
      return value.map((item) => this.resolve(item)).filter((item) => item !== undefined);
    if (!isObject(value)) return value;
    const [[key, argument] = ['', undefined], ...others] = Object.entries(value);
    if (others.length === 0 && (key === 'Ref' || key.startsWith('Fn::'))) return this.call(key, argument);
    const resolved = Object.entries(value).map(([name, inner]): [string, unknown] => [
      name,
      this.resolve(inner),
    ]);
    return Object.fromEntries(resolved.filter(([, inner]) => inner !== undefined));
  }

  text(value: unknown): string {
    const resolved = this.resolve(value);
    if (['string', 'number', 'boolean'].includes(typeof resolved)) return String(resolved);
    throw this.error(`${JSON.stringify(value)} is not a text`);
  }

  list(value: unknown): unknown[] {
    const resolved = this.resolve(value);
    if (Array.isArray(resolved)) return resolved;
    throw this.error(`${JSON.stringify(value)} is not a list`);
  }

  ref(name: string): unknown {
    const pseudo = pseudoParameters(this.stack);
    if (name in pseudo) return pseudo[name];
    const parameter = this.stack.Parameters[name];
    if (parameter) return parameter.Default;
    return reference(name, this.resource(name), (property) => this.resolve(property));
  }

  getAtt(id: string, name: string): unknown {
    return attribute(id, this.resource(id), name, (property) => this.resolve(property));
  }

  imported(name: string): unknown {
    for (const stack of this.stacks) {
      const values = new Values(this.stacks, stack);
      for (const { Export, Value } of Object.values(stack.Outputs))
        if (Export && values.resolve(Export.Name) === name) return values.resolve(Value);
    }
    throw this.error(`no stack exports ${name}`);
  }

  private call(name: string, argument: unknown): unknown {
    const intrinsic = INTRINSICS[name];
    if (!intrinsic) throw this.error(`${name} is not known to the local runner`);
    return intrinsic(this, argument);
  }

  private resource(id: string): Resource {
    const found = this.stack.Resources[id];
    if (!found) throw this.error(`no resource ${id}`);
    return found;
  }

  private error(message: string): Error {
    return new Error(`${this.stack.name}: ${message}`);
  }
}

const INTRINSICS: Record<string, (values: Values, argument: unknown) => unknown> = {
  Ref: (values, name) => values.ref(values.text(name)),
  'Fn::GetAtt': (values, argument) => {
    const parts =
      typeof argument === 'string'
        ? argument.split('.')
        : values.list(argument).map((part) => values.text(part));
    return values.getAtt(parts[0] ?? '', parts.slice(1).join('.'));
  },
  'Fn::Join': (values, argument) => {
    const [separator, parts] = values.list(argument);
    return values
      .list(parts)
      .map((part) => values.text(part))
      .join(values.text(separator));
  },
  'Fn::Split': (values, argument) => {
    const [separator, whole] = values.list(argument);
    return values.text(whole).split(values.text(separator));
  },
  'Fn::Select': (values, argument) => {
    const [index, items] = values.list(argument);
    return values.list(items)[Number(index)];
  },
  'Fn::Sub': (values, argument) => substitute(values, argument),
  'Fn::ImportValue': (values, name) => values.imported(values.text(name)),
};

function substitute(values: Values, argument: unknown): string {
  const [pattern, variables] = Array.isArray(argument) ? argument : [argument, {}];
  return String(pattern).replaceAll(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
    if (literal) return whole.replace('!', '');
    if (isObject(variables) && name in variables) return values.text(variables[name]);
    const [id = '', ...rest] = name.split('.');
    return values.text(rest.length > 0 ? values.getAtt(id, rest.join('.')) : values.ref(id));
  });
}

const pseudoParameters = (stack: Stack): Record<string, unknown> => ({
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': REGION,
  'AWS::Partition': PARTITION,
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': stack.name,
  'AWS::StackId': `arn:${PARTITION}:cloudformation:${REGION}:${ACCOUNT}:stack/${stack.name}`,
  'AWS::NoValue': undefined,
});
