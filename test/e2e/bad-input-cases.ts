import { z } from 'zod';

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
}

/** One field of a body, as the route's own schema has it. */
export interface Field {
  /** JSON Pointer; empty for the body itself. */
  pointer: string;
  type: string;
  required: boolean;
  /** A change may clear it. */
  nullable: boolean;
}

/** Every field that a body's schema has and the sample shows, at every depth. */
export function fieldsOf(body: z.ZodType, sample: unknown): Field[] {
  // A schema of zod's own making; what is read of it is above.
  const schema = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Schema;
  return walk(schema, sample, '', true);
}

/** What a schema allows beside null. */
const present = (schema: Schema): Schema => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
const isNullable = ({ anyOf = [] }: Schema): boolean => anyOf.some(({ type }) => type === 'null');

function walk(either: Schema, sample: unknown, pointer: string, required: boolean): Field[] {
  const schema = isNullable(either) ? present(either) : either;
  const own = { pointer, type: schema.type ?? 'string', required, nullable: isNullable(either) };
  if (Array.isArray(sample)) {
    const items = schema.items ?? {};
    return [own, ...sample.flatMap((item, i) => walk(items, item, `${pointer}/${i}`, false))];
  }
  if (typeof sample !== 'object' || sample === null) return [own];
  const inner = Object.entries(sample).flatMap(([name, value]) =>
    walk(
      schema.properties?.[name] ?? {},
      value,
      `${pointer}/${name}`,
      schema.required?.includes(name) ?? false,
    ),
  );
  return [own, ...inner];
}

/** The names that a schema has and the sample doesn't show, so that no field is forgotten. */
export function notShown(body: z.ZodType, sample: unknown): string[] {
  const schema = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Schema;
  const shown = new Set(fieldsOf(body, sample).map((f) => f.pointer.replaceAll(/\/\d+/g, '/*')));
  return namesIn(schema, '').filter((name) => !shown.has(name));
}

const namesIn = ({ properties = {}, items }: Schema, pointer: string): string[] => [
  ...(items ? namesIn(items, `${pointer}/*`) : []),
  ...Object.entries(properties).flatMap(([name, inner]) => [
    `${pointer}/${name}`,
    ...namesIn(isNullable(inner) ? present(inner) : inner, `${pointer}/${name}`),
  ]),
];

/** What is wrong, and the JSON text that says it in place of the field's value; `undefined` leaves the field out. */
export type Case = [name: string, json: string | undefined];

const text = (value: unknown): string => JSON.stringify(value);
const LONG = text('x'.repeat(10_000));

/** Texts that look like numbers, where a text is asked for and where a number is. */
const FIGURES: Case[] = [
  ['NaN', text('NaN')],
  ['negative', text('-1')],
  ['zero', text('0')],
  ['huge', text('1e30')],
];
const COMMON: Case[] = [
  ['null', 'null'],
  ['long', LONG],
  ['a list', '[["x"]]'],
];
const BY_TYPE: Record<string, Case[]> = {
  string: [
    ...COMMON,
    ...FIGURES,
    ['empty', '""'],
    ['blank', '" \\t "'],
    ['a number', '7'],
    ['an object', '{"x":1}'],
  ],
  integer: [
    ...COMMON,
    ['NaN', text('NaN')],
    ['a text', text('1')],
    ['empty', '""'],
    ['negative', '-1'],
    ['zero', '0'],
    ['huge', '1e30'],
    ['beyond what counts exactly', '9007199254740993'],
    ['a fraction', '1.5'],
    ['an object', '{"x":1}'],
  ],
  boolean: [
    ...COMMON,
    ['NaN', text('NaN')],
    ['a text', text('true')],
    ['zero', '0'],
    ['empty', '""'],
    ['an object', '{"x":1}'],
  ],
  array: [
    ['null', 'null'],
    ['long', LONG],
    ['NaN', text('NaN')],
    ['zero', '0'],
    ['empty', '[]'],
    ['too many', text(Array.from({ length: 1000 }, () => null))],
    ['an object', '{"x":1}'],
  ],
  object: [...COMMON, ['NaN', text('NaN')], ['zero', '0'], ['empty', '{}'], ['an empty list', '[]']],
};

export const casesFor = ({ type, required, nullable, pointer }: Field): Case[] => [
  ...(required && pointer !== '' ? [['missing', undefined] satisfies Case] : []),
  ...(BY_TYPE[type] ?? []).filter(([name]) => !(nullable && name === 'null')),
];

const MARK = '\u0001mark';

/** The sample as JSON text with this value at a pointer, or without the field. */
export function withValue(sample: unknown, pointer: string, json: string | undefined): string {
  if (pointer === '') return json ?? '';
  const copy = JSON.parse(JSON.stringify(sample));
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  // The pointers were made by walking this very sample.
  const parent = path.reduce(
    (at, name) => at[name] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  if (json === undefined) delete parent[last];
  else parent[last] = MARK;
  return JSON.stringify(copy).replace(JSON.stringify(MARK), () => json ?? '');
}

/** The sample as JSON text with one more field in the object at a pointer. */
export function withField(sample: unknown, pointer: string, name: string): string {
  const path = pointer.split('/').slice(1);
  const copy = JSON.parse(JSON.stringify(sample));
  const object = path.reduce(
    (at, step) => at[step] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  object[MARK] = 1;
  return JSON.stringify(copy).replace(JSON.stringify(MARK), () => JSON.stringify(name));
}
