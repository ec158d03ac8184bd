import { z } from 'zod';
import type { zh } from './zh.ts';

/**
 * Everything the API says to people is a sentence with places for its parameters, in English here and with a
 * translation beside it; the language is chosen where it is told. A sentence without a translation doesn't compile.
 */
export type Template = keyof typeof zh;

/** `{code}` in a sentence is the place of the parameter `code`. */
type Places<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/** Texts and numbers stand as they are; a list is told as one, what is said inside is told in the same language. */
export type Param = string | number | Saying | readonly (string | Saying)[];

export interface Saying {
  /** A `Template` when it was said; one that is read from the table may have been said by an older version. */
  template: string;
  params?: Readonly<Record<string, Param>> | undefined;
}

/** What must be given with it: a value for each of its places. */
export type Args<T extends Template> = [Places<T>] extends [never] ? [] : [params: Record<Places<T>, Param>];

/** Something to say, not yet in any language, e.g. `say('must be one of {values}', { values: ['EUR'] })`. */
export function say<T extends Template>(template: T, ...args: Args<T>): Saying;
export function say(template: Template, params?: Record<string, Param>): Saying {
  return params ? { template, params } : { template };
}

/** As it is stored. */
export const saying: z.ZodType<Saying> = z.object({
  template: z.string(),
  params: z
    .record(
      z.string(),
      z.lazy(() => param),
    )
    .optional(),
});
const param: z.ZodType<Param> = z.union([
  z.string(),
  z.number(),
  saying,
  z.array(z.union([z.string(), saying])),
]);

const PLACE = /\{(\w+)\}/g;

/** The names of a sentence's places, in order. */
export const placesOf = (template: string): string[] =>
  [...template.matchAll(PLACE)].map(([, name = '']) => name);

/** The sentence with its parameters in place, which are never read as sentences themselves. */
export const fill = (template: string, params: Saying['params'], show: (param: Param) => string): string =>
  template.replaceAll(PLACE, (place, name: string) => show(params?.[name] ?? place));

export const inEnglish = ({ template, params }: Saying): string => fill(template, params, showEnglish);

const showEnglish = (param: Param): string => {
  if (typeof param === 'string' || typeof param === 'number') return String(param);
  return 'template' in param ? inEnglish(param) : param.map(showEnglish).join(', ');
};
