import { z } from 'zod';
import { ConfigError } from './complaints.ts';
import { synth } from './synth.ts';

/** What `cdk synth -c stage=… -c settings=… -c credentials=cli` hands over. */
const context = z
  .object({
    stage: z.string().optional(),
    settings: z.string().optional(),
    credentials: z.literal('cli').optional(),
  })
  .parse(JSON.parse(process.env.CDK_CONTEXT_JSON ?? '{}'));

try {
  await synth({ ...context, outdir: process.env.CDK_OUTDIR });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
