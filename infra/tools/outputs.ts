import { parseArgs } from 'node:util';
import { outputOf, outputsOf } from '../deployed/outputs.ts';

/*
 * npm run -s outputs
 * npm run -s outputs -- ApiUrl --stage dev
 *
 * Prints what a deployed stage says of itself, or one thing of it.
 */

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { stage: { type: 'string', default: 'default' } },
  });
  const [name] = positionals;
  if (name) console.log(await outputOf(values.stage, name));
  else
    for (const [key, value] of Object.entries(await outputsOf(values.stage)))
      console.log(`${key} = ${value}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
