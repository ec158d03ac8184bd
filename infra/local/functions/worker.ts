import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { FunctionErrorPayload, Invocation, WorkerMessage, WorkerStart } from './protocol.ts';

/*
 * Runs inside the instance: what Lambda's runtime does around a handler. It imports types only, so that the bundle is
 * alone in here.
 */
process.setSourceMapsEnabled(true);

// Whoever starts this worker passes a WorkerStart; the channel itself carries no types.
const start = workerData as WorkerStart;
const send = (message: WorkerMessage): void => parentPort?.postMessage(message);

const errorOf = (thrown: unknown): FunctionErrorPayload =>
  thrown instanceof Error
    ? { errorType: thrown.name, errorMessage: thrown.message, trace: (thrown.stack ?? '').split('\n') }
    : { errorType: typeof thrown, errorMessage: String(thrown) };

const contextOf = ({ requestId, deadline }: Invocation) => ({
  functionName: start.functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: start.arn,
  memoryLimitInMB: String(start.memoryMb),
  awsRequestId: requestId,
  logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
  logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});

type Handler = (event: unknown, context: unknown) => unknown;

async function load(): Promise<Handler> {
  // What one instance has compiled the next ones need not, and many come and go.
  enableCompileCache(fileURLToPath(new URL('../compiled', start.module)));
  const module: Record<string, unknown> = await import(start.module);
  flushCompileCache();
  const handler = module[start.handlerName];
  if (typeof handler !== 'function') throw new Error(`${start.handlerName} is not exported by the bundle`);
  return (event, context) => handler(event, context);
}

async function run(handler: Handler, invocation: Invocation): Promise<void> {
  const { requestId } = invocation;
  process.env._X_AMZN_TRACE_ID = invocation.trace;
  try {
    const result = await handler(JSON.parse(invocation.event), contextOf(invocation));
    send({ kind: 'result', requestId, result: JSON.stringify(result) ?? 'null' });
  } catch (thrown) {
    send({ kind: 'error', requestId, error: errorOf(thrown) });
  }
}

const began = performance.now();
try {
  const handler = await load();
  parentPort?.on('message', (invocation: Invocation) => void run(handler, invocation));
  send({ kind: 'ready', initMs: performance.now() - began });
} catch (thrown) {
  send({ kind: 'init-failed', error: errorOf(thrown) });
}
