import type { SESClient } from '@aws-sdk/client-ses';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * `request-lost`: the service never saw it · `response-lost`: it was done, and the answer lost (both inside the client's
 * own retries) · `throttled`: clearly refused · `died`: the caller was gone when the answer came (outside the retries)
 */
export type Fault = 'request-lost' | 'response-lost' | 'throttled' | 'died';
export const FAULTS: readonly Fault[] = ['request-lost', 'response-lost', 'throttled', 'died'];

const lost = () => Object.assign(new Error('connection lost'), { name: 'TimeoutError' });
const throttled = () =>
  Object.assign(new Error('too fast'), {
    name: 'ThrottlingException',
    $retryable: { throttling: true },
    $metadata: { httpStatusCode: 400 },
  });

type Client = SESClient | DynamoDBDocumentClient;
type Next = (args: { input: object }) => Promise<{ output: object; response: unknown }>;

/**
 * Counts a client's calls and lets one of them fail.
 * @param at which call, from 0; none when left out
 * @returns how many calls there were, when asked, and what takes the fault out again
 */
export function inject(client: Client, fault?: Fault, at?: number) {
  let calls = 0;
  let hit = false;
  const name = 'fault';
  const outer = (next: Next) => async (args: { input: object }) => {
    hit = calls++ === at;
    const answer = await next(args);
    if (hit && fault === 'died') throw new Error('died');
    return answer;
  };
  const inner = (next: Next) => async (args: { input: object }) => {
    const mine = hit;
    if (fault !== 'died') hit = false;
    if (mine && fault === 'request-lost') throw lost();
    if (mine && fault === 'throttled') throw throttled();
    const answer = await next(args);
    if (mine && fault === 'response-lost') throw lost();
    return answer;
  };
  // Both clients share the shape of their stacks, not their types.
  const stack = client.middlewareStack as unknown as {
    add: (middleware: unknown, options: object) => void;
    remove: (name: string) => boolean;
  };
  stack.add(outer, { step: 'initialize', priority: 'high', name: `${name}-outer` });
  stack.add(inner, { step: 'deserialize', priority: 'high', name: `${name}-inner` });
  return {
    calls: () => calls,
    remove: () => {
      stack.remove(`${name}-outer`);
      stack.remove(`${name}-inner`);
    },
  };
}
