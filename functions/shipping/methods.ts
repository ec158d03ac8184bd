import { fieldProblem } from '../shared/problem.ts';
import type { Settings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';

export type Method = Settings['shipping']['methods'][number];

/** What a carrier's goods can go by: its own methods, and those that name none. */
export const methodsWith = ({ shipping }: Settings, carrier: string): Method[] =>
  shipping.methods.filter((method) => method.carrier === undefined || method.carrier === carrier);

/** @throws Problem unprocessable that names the field and what there is */
export function methodOf(methods: readonly Method[], code: string, pointer: string): Method {
  const found = methods.find((method) => method.code === code);
  if (found) return found;
  if (methods.length === 0)
    throw fieldProblem(pointer, say('must be left out: there is none in the settings'));
  throw fieldProblem(pointer, say('must be one of {values}', { values: methods.map((m) => m.code) }));
}
