import { Agent, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import {
  type AttributeValue,
  DynamoDBServiceException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

/*
 * The same calls of the same engine in a quarter of the processor's time. Histories make hundreds of thousands of them,
 * and what the SDK does around each (it signs, it retries, it looks for the endpoint) took them longer than the engine
 * and our own code together. How we use the SDK is tested wherever bundles run.
 */

/** Has the client's calls go straight to the engine at AWS_ENDPOINT_URL_DYNAMODB. */
export function goDirect(client: DynamoDBDocumentClient): void {
  const agent = new Agent({ keepAlive: true });
  client.middlewareStack.add(
    (_, { commandName = '' }) =>
      async ({ input }) => {
        const operation = commandName.replace(/Command$/, '');
        const answer = await ask(agent, headersOf(operation), JSON.stringify(written(input)));
        return { output: outputOf(answer), response: undefined };
      },
    { step: 'initialize', priority: 'low', name: 'direct' },
  );
}

interface Answer {
  ok: boolean;
  body: string;
}

async function ask(agent: Agent, headers: Record<string, string>, body: string): Promise<Answer> {
  const { AWS_ENDPOINT_URL_DYNAMODB: engine = '' } = process.env;
  const sent = request(engine, { agent, method: 'POST', headers });
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      sent.once('response', resolve).once('error', reject).end(body);
    });
    return { ok: response.statusCode === 200, body: await text(response) };
  } catch (error) {
    // A connection that was kept, and closed by the other side before this was on it.
    if (sent.reusedSocket && Object(error).code === 'ECONNRESET') return ask(agent, headers, body);
    throw error;
  }
}

const headersOf = (operation: string) => ({
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-target': `DynamoDB_20120810.${operation}`,
  // Whoever asks must be named, and nobody looks at the signature.
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
  'x-amz-date': '20260101T000000Z',
});

// Anything of the service's shapes.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Shape = any;

const ITEMS = ['Item', 'Key', 'ExpressionAttributeValues', 'ExclusiveStartKey', 'LastEvaluatedKey'];

/** With each item in it, and each list of items, as `change` makes it. */
function through(shape: Shape, change: (item: Shape) => Shape): Shape {
  if (Array.isArray(shape)) return shape.map((one) => through(one, change));
  if (typeof shape !== 'object' || shape === null) return shape;
  const entries = Object.entries<Shape>(shape).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (ITEMS.includes(name)) return [name, change(value)];
      return [name, name === 'Keys' || name === 'Items' ? value.map(change) : through(value, change)];
    }),
  );
}

const written = (input: Shape): Shape =>
  through(input, (item) => marshall(item, { removeUndefinedValues: true }));

/** @throws what the SDK would */
function outputOf({ ok, body }: Answer): Shape {
  const said = JSON.parse(body);
  if (!ok) throw failureOf(said);
  const read = (item: Record<string, AttributeValue>) => unmarshall(item);
  const { Responses, ...rest } = said;
  const byTable = Object.entries<Shape>(Responses ?? {}).map(([table, items]) => [table, items.map(read)]);
  return {
    ...through(rest, read),
    ...(Responses ? { Responses: Object.fromEntries(byTable) } : {}),
    $metadata: {},
  };
}

function failureOf(said: Shape): Error {
  const name = String(said.__type).split('#').at(-1) ?? '';
  const told = { message: said.message ?? said.Message ?? '', $metadata: {} };
  if (name === 'TransactionCanceledException')
    return new TransactionCanceledException({ ...told, CancellationReasons: said.CancellationReasons });
  return new DynamoDBServiceException({ ...told, name, $fault: 'client' });
}
