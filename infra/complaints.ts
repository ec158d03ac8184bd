import type { z } from 'zod';

/** A configuration that must not be deployed; the message names each field. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** A line for each field that is wrong: its path, what is wrong with it, and what it is. */
export const complaints = ({ issues }: z.ZodError, input: unknown): string =>
  issues
    .flatMap((issue) => complaintsOf(issue, input))
    .map((line) => `  ${line}`)
    .join('\n');

function complaintsOf(issue: z.core.$ZodIssue, input: unknown): string[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${dotted([...issue.path, key])}: there is no such setting`);
  if (issue.code === 'invalid_union') {
    const within = nearest(issue.errors).map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
    return within.flatMap((one) => complaintsOf(one, input));
  }
  const value = valueAt(input, issue.path);
  const says = value === undefined ? 'is missing' : issue.message;
  return [`${dotted(issue.path)}: ${says}${shown(value)}`];
}

/** Of several forms that a field may have the one that it was meant to have: which isn't of another kind altogether. */
const nearest = (forms: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] =>
  forms.find((issues) => issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0)) ??
  forms[0] ??
  [];

const dotted = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value: unknown, key) => Object(value)[key], input);

/** Lists and groups are too long to be shown. */
const shown = (value: unknown): string =>
  typeof value === 'object' || value === undefined ? '' : ` (it is ${JSON.stringify(value)})`;
