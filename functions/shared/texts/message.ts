import { type Args, inEnglish, type Saying, say, type Template } from './say.ts';

const known = new Map<string, Saying>();

/** The message of a schema's check. Schemas keep text only, so what was said is remembered beside it. */
export function message<T extends Template>(template: T, ...args: Args<T>): string {
  const said = say(template, ...args);
  const english = inEnglish(said);
  known.set(english, said);
  return english;
}

/** What a schema's message says; undefined for a message that is the library's own. */
export const sayingOf = (english: string): Saying | undefined => known.get(english);
