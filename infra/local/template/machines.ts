import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Assembly, assetPath } from './assembly.ts';
import type { Reader } from './reader.ts';

export interface Machine {
  id: string;
  name: string;
  arn: string;
  /** The definition with its substitutions made, as text. */
  definition: string;
}

const props = z.object({
  DefinitionString: z.string().optional(),
  DefinitionS3Location: z.object({ Key: z.string() }).optional(),
  DefinitionSubstitutions: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  StateMachineType: z.enum(['STANDARD', 'EXPRESS']).default('STANDARD'),
});

export const readMachines = (reader: Reader, assembly: Assembly): Machine[] =>
  reader.all('AWS::StepFunctions::StateMachine', props).map(({ id, name, ref, props: found }) => {
    if (found.StateMachineType === 'EXPRESS') throw new Error(`${id}: only Standard machines run here`);
    const text = found.DefinitionS3Location
      ? readFileSync(assetPath(assembly, found.DefinitionS3Location.Key), 'utf8')
      : (found.DefinitionString ?? '');
    return { id, name, arn: ref, definition: substitute(id, text, found.DefinitionSubstitutions) };
  });

const substitute = (id: string, text: string, values: Record<string, string | number | boolean>): string =>
  text.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${id}: nothing is substituted for \${${name}}`);
    return String(value);
  });
