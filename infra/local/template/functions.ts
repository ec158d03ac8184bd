import { z } from 'zod';
import { type Assembly, assetPath } from './assembly.ts';
import type { Reader } from './reader.ts';

export interface FunctionSpec {
  id: string;
  name: string;
  arn: string;
  /** Directory of the bundle that would deploy. */
  directory: string;
  /** `file.export`, e.g. `index.handler`. */
  handler: string;
  timeoutMs: number;
  memoryMb: number;
  environment: Record<string, string>;
  /** Whether events that it fails on, with nobody waiting, are kept. */
  hasDeadLetters: boolean;
}

const props = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  DeadLetterConfig: z.object({ TargetArn: z.string() }).optional(),
  Environment: z.object({ Variables: z.record(z.string(), z.string()).default({}) }).optional(),
});

export const readFunctions = (reader: Reader, assembly: Assembly): FunctionSpec[] =>
  reader.all('AWS::Lambda::Function', props).map(({ id, name, get, props: found }) => ({
    id,
    name,
    arn: get('Arn'),
    directory: assetPath(assembly, found.Code.S3Key),
    handler: found.Handler,
    timeoutMs: found.Timeout * 1000,
    memoryMb: found.MemorySize,
    environment: found.Environment?.Variables ?? {},
    hasDeadLetters: found.DeadLetterConfig !== undefined,
  }));

/**
 * A function by what people call it: its name, the name without the stage before it, or its logical id.
 * @throws when none or several answer to it
 */
export function named<T extends { id: string; name: string }>(all: readonly T[], wanted: string): T {
  const exact = all.filter(({ name, id }) => name === wanted || id === wanted);
  const plain = (text: string): string => text.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();
  const loose = all.filter(
    ({ name, id }) => name.endsWith(`-${wanted}`) || plain(id).startsWith(plain(wanted)),
  );
  const [only, ...more] = exact.length > 0 ? exact : loose;
  const known = all.map(({ name }) => name).join(', ');
  if (only === undefined) throw new Error(`nothing is called ${wanted}; there are: ${known}`);
  if (more.length > 0) throw new Error(`several are called ${wanted}: ${[only, ...more].map((m) => m.name)}`);
  return only;
}
