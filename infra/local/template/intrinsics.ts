import type { Stack } from './assembly.ts';
import { attribute, reference } from './attributes.ts';
import { ACCOUNT, PARTITION, REGION } from './place.ts';

/** Resolves intrinsic functions in the values of one stack, across the exports of all. */
export type Resolve = (value: unknown) => unknown;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A resolver for `stack`. Unknown functions, references and exports are errors that say where they stand; values are
 * resolved when asked for, so that what nobody reads need not be understood.
 */
export function resolver(stacks: readonly Stack[], stack: Stack): Resolve {
  const resolve: Resolve = (value) => {
    if (Array.isArray(value)) return value.map(resolve).filter((item) => item !== undefined);
    if (!isObject(value)) return value;
    const [key, ...others] = Object.keys(value);
    if (key !== undefined && others.length === 0 && (key === 'Ref' || key.startsWith('Fn::')))
      return call(key, value[key]);
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, inner]): [string, unknown] => [name, resolve(inner)])
        .filter(([, inner]) => inner !== undefined),
    );
  };
  const call = (name: string, argument: unknown): unknown => {
    const intrinsic = intrinsics[name];
    if (!intrinsic) throw new Error(`${stack.name}: ${name} is not known to the local runner`);
    return intrinsic(argument);
  };
  const text = (value: unknown): string => {
    const resolved = resolve(value);
    if (typeof resolved === 'string' || typeof resolved === 'number' || typeof resolved === 'boolean')
      return String(resolved);
    throw new Error(`${stack.name}: ${JSON.stringify(value)} is not a text`);
  };
  const list = (value: unknown): unknown[] => {
    const resolved = resolve(value);
    if (Array.isArray(resolved)) return resolved;
    throw new Error(`${stack.name}: ${JSON.stringify(value)} is not a list`);
  };

  const ref = (name: string): unknown => {
    if (name in pseudo(stack)) return pseudo(stack)[name];
    const parameter = stack.Parameters[name];
    if (parameter) return parameter.Default;
    return reference(name, resourceOf(name), (property) => resolve(property));
  };
  const getAtt = (id: string, name: string): unknown => attribute(id, resourceOf(id), name, resolve);
  const resourceOf = (id: string) => {
    const resource = stack.Resources[id];
    if (!resource) throw new Error(`${stack.name}: no resource ${id}`);
    return resource;
  };

  const intrinsics: Record<string, (argument: unknown) => unknown> = {
    Ref: (name) => ref(text(name)),
    'Fn::GetAtt': (argument) => {
      const [id = '', ...name] =
        typeof argument === 'string' ? argument.split('.') : list(argument).map(text);
      return getAtt(id, name.join('.'));
    },
    'Fn::Join': (argument) => {
      const [separator, parts] = list(argument);
      return list(parts).map(text).join(text(separator));
    },
    'Fn::Split': (argument) => {
      const [separator, whole] = list(argument);
      return text(whole).split(text(separator));
    },
    'Fn::Select': (argument) => {
      const [index, items] = list(argument);
      return list(items)[Number(index)];
    },
    'Fn::Sub': (argument) => {
      const [pattern, variables] = Array.isArray(argument) ? argument : [argument, {}];
      const values = isObject(variables) ? variables : {};
      return String(pattern).replace(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
        if (literal) return whole.replace('!', '');
        if (name in values) return text(values[name]);
        const [id = '', ...rest] = name.split('.');
        return text(rest.length > 0 ? getAtt(id, rest.join('.')) : ref(id));
      });
    },
    'Fn::ImportValue': (argument) => imported(stacks, text(argument)),
  };
  return resolve;
}

const pseudo = (stack: Stack): Record<string, unknown> => ({
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': REGION,
  'AWS::Partition': PARTITION,
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': stack.name,
  'AWS::StackId': `arn:${PARTITION}:cloudformation:${REGION}:${ACCOUNT}:stack/${stack.name}`,
  'AWS::NoValue': undefined,
});

function imported(stacks: readonly Stack[], name: string): unknown {
  for (const stack of stacks) {
    const resolve = resolver(stacks, stack);
    for (const { Export, Value } of Object.values(stack.Outputs))
      if (Export && resolve(Export.Name) === name) return resolve(Value);
  }
  throw new Error(`no stack exports ${name}`);
}
