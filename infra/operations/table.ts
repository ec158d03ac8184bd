import { dataDirectory } from '../local/data-dir.ts';
import { credentials } from '../local/engines/client-config.ts';
import { running } from '../local/lock.ts';
import { REGION } from '../local/template/place.ts';

/**
 * Points the product's own code, in this process, at a deployment's table.
 * @param stage in the AWS account that the environment points at; the runner on this machine without
 * @returns the table's name
 * @throws when neither is there
 */
export function useTableOf(stage: string | undefined): string {
  if (stage) {
    process.env.TABLE_NAME = `tradewind-${stage}`;
    return process.env.TABLE_NAME;
  }
  const { dynamodb, table } = running(dataDirectory()) ?? {};
  if (!dynamodb || !table)
    throw new Error('Tradewind is not running here: start it with `npm start`, or name a --stage of AWS');
  const { accessKeyId, secretAccessKey } = credentials();
  Object.assign(process.env, {
    TABLE_NAME: table,
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  });
  return table;
}
