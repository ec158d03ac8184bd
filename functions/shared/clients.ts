import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Made once per instance; endpoints, region and credentials come from the environment. */
const dynamo = new DynamoDBClient({ maxAttempts: 5 });

export const documents = DynamoDBDocumentClient.from(dynamo, {
  marshallOptions: { removeUndefinedValues: true },
});
