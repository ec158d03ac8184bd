import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { keys } from '../../functions/shared/keys.ts';
import { newSecret, providerSecret } from '../../functions/shared/secret.ts';
import { clientConfig } from './engines/client-config.ts';

const kept = z.object({ value: z.string() });

/** What a payment provider signs with: of a real one its own console tells it, here the table, where it is made at need. */
export async function providerSecretIn(dynamodb: string, table: string, code: string): Promise<Buffer> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(dynamodb)));
  try {
    const { Attributes } = await client.send(
      new UpdateCommand({
        TableName: table,
        Key: keys.secret(providerSecret(code)),
        UpdateExpression: 'SET #value = if_not_exists(#value, :made)',
        ExpressionAttributeNames: { '#value': 'value' },
        ExpressionAttributeValues: { ':made': newSecret() },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return Buffer.from(kept.parse(Attributes).value, 'base64url');
  } finally {
    client.destroy();
  }
}
