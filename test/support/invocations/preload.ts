import { BroadcastChannel, parentPort, workerData } from 'node:worker_threads';
import type { Invocation as Asked, WorkerMessage } from '../../../infra/local/functions/protocol.ts';
import { CHANNEL, type Invocation } from './invocation.ts';

/* Runs in each function's instance, beside the bundle: tells with what it is called and what it answers. */

const channel = new BroadcastChannel(CHANNEL);
channel.unref();
let event = '';
const answer = parentPort?.postMessage.bind(parentPort);

parentPort?.on('message', (asked: Asked) => {
  event = asked.event;
});

Object.assign(parentPort ?? {}, {
  postMessage(message: WorkerMessage) {
    if (message.kind === 'result')
      channel.postMessage({
        function: workerData.functionName,
        event,
        result: message.result,
      } satisfies Invocation);
    answer?.(message);
  },
});
