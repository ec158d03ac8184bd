import { z } from 'zod';
import { KINDS } from '../functions/imports/kinds/index.ts';
import { type ImportKind, importKind } from '../functions/imports/model.ts';

type Form = z.core.JSONSchema.BaseSchema;

/** The columns of a kind of file, and which of them it must have: those of the fields that every thing must have. */
export function columnsOf(kind: ImportKind) {
  const { schema, columns, blank } = KINDS[kind];
  const form = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return columns.map(({ name, about, field = name }) => ({
    name,
    about,
    required: !isOfMany(name) && !(field in blank) && isRequired(form, field.split('.')),
  }));
}

/** Columns of which there may be none. */
const isOfMany = (name: string): boolean => /[#*]/.test(name);

function isRequired(form: Form | boolean | undefined, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  if (typeof form !== 'object') return false;
  // One schema for all entries of a list, as zod writes it.
  if (step === '#') return isRequired(form.items as Form, rest);
  return (form.required?.includes(step) ?? false) && isRequired(form.properties?.[step], rest);
}

/** All of them in Markdown. */
export const columnsInWords = (): string =>
  importKind.options
    .map((kind) => {
      const lines = columnsOf(kind).map(
        ({ name, about, required }) => `- \`${name}\`${required ? ' (required)' : ''}: ${about}`,
      );
      return `Columns of \`${kind}\` (\`#\` is 1, 2, 3 …, \`*\` a currency):\n${lines.join('\n')}`;
    })
    .join('\n\n');
