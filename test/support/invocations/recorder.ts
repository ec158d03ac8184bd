import { BroadcastChannel } from 'node:worker_threads';
import { CHANNEL, type Invocation } from './invocation.ts';

/** For the runner's `preload`. */
export const PRELOAD = new URL('./preload.ts', import.meta.url).href;

/** Keeps with what the functions were called and what they answered first. */
export function recordInvocations() {
  const channel = new BroadcastChannel(CHANNEL);
  const heard = new Map<string, Invocation>();
  channel.onmessage = ({ data }: { data: Invocation }) => {
    const name = `${data.function}\n${data.event}`;
    if (!heard.has(name)) heard.set(name, data);
  };
  return {
    /** The steps of an order, in the order in which they ended. */
    stepsOf: (orderId: string): Invocation[] =>
      [...heard.values()].filter(({ event }) => {
        const { step, orderId: of } = JSON.parse(event);
        return step && of === orderId;
      }),
    stop: () => channel.close(),
  };
}
