import { parseArgs } from 'node:util';
import { rotateSecret } from '../../functions/shared/http/secret.ts';
import { useTableOf } from '../operations/table.ts';

/*
 * npm run rotate
 * npm run rotate -- --stage default
 *
 * Gives the functions a new key for sealing cursors, of the running local runner or of a stage in the AWS account that
 * the environment points at. What the present key sealed stays good until the next rotation.
 */

try {
  const { values } = parseArgs({ options: { stage: { type: 'string' } } });
  const table = useTableOf(values.stage);
  await rotateSecret();
  console.log(`${table}: cursors are sealed with a new key`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
