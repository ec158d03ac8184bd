import fc from 'fast-check';

// biome-ignore lint/suspicious/noExplicitAny: JSON Schema as the document has it
export type Schema = any;

/** Values of a schema of the document; mostly good ones, and now and then one that is not. */
export function valuesOf(document: Schema, schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  const inner = (one: Schema) => valuesOf(document, one, depth + 1);
  return fc.oneof(
    { arbitrary: goodOf(document, schema, depth, inner), weight: 24 },
    { arbitrary: JUNK, weight: 1 },
  );
}

const JUNK = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('', ' ', '\u0000', '\ud83d\ude00', '__proto__', '0'.repeat(2000), -1, 1e21, 2 ** 53, null),
);

type Inner = (one: Schema) => fc.Arbitrary<unknown>;

function goodOf(document: Schema, schema: Schema, depth: number, inner: Inner): fc.Arbitrary<unknown> {
  if (schema.$ref) return valuesOf(document, at(document, schema.$ref), depth);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fc.oneof(...options.map(inner));
  if (schema.type === 'object') return depth > 6 ? fc.constant({}) : objectOf(schema, inner);
  if (schema.type === 'array')
    return fc.array(inner(schema.items), {
      minLength: schema.minItems ?? 0,
      maxLength: Math.min(schema.maxItems ?? 3, 3),
    });
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema);
  return schema.type === 'string' ? textOf(schema) : JUNK;
}

const at = (document: Schema, ref: string): Schema =>
  ref
    .slice(2)
    .split('/')
    .reduce((from, key) => from[key], document);

function objectOf({ properties = {}, required = [] }: Schema, inner: Inner): fc.Arbitrary<unknown> {
  const known = Object.entries<Schema>(properties).map(([name, one]) => [name, inner(one)]);
  const whole = fc.record(Object.fromEntries(known), { requiredKeys: required });
  const more = fc.dictionary(fc.string({ maxLength: 8 }), JUNK, { maxKeys: 1 });
  const odd = fc.tuple(whole, more).map(([one, two]) => ({ ...one, ...two }));
  return fc.oneof({ arbitrary: whole, weight: 12 }, { arbitrary: odd, weight: 1 });
}

const numberOf = ({ minimum = -1000, maximum = 1_000_000 }: Schema) =>
  fc.integer({ min: minimum, max: maximum });

function textOf({ pattern, format, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (format === 'date-time')
    return fc.date({ noInvalidDate: true, min: LONG_AGO, max: FAR_OFF }).map((d) => d.toISOString());
  if (format === 'date')
    return fc
      .date({ noInvalidDate: true, min: LONG_AGO, max: FAR_OFF })
      .map((d) => d.toISOString().slice(0, 10));
  if (format === 'email') return fc.emailAddress();
  if (pattern && !pattern.includes('\\u0000'))
    return fc.stringMatching(new RegExp(pattern), { maxLength: 80 });
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 60) });
}

const LONG_AGO = new Date('1990-01-01');
const FAR_OFF = new Date('2100-01-01');
