import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Made once per instance; endpoints, region and credentials come from the environment. */
const dynamo = new DynamoDBClient({ maxAttempts: 5 });

/** A number too large to be exact, which none of ours is, stays text: no schema takes it, but what holds it can be read. */
const numberOf = (stored: string): number | string =>
  Math.abs(Number(stored)) <= Number.MAX_SAFE_INTEGER ? Number(stored) : stored;

export const documents = DynamoDBDocumentClient.from(dynamo, {
  marshallOptions: { removeUndefinedValues: true },
  unmarshallOptions: { wrapNumbers: numberOf },
});
