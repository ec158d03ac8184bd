import { z } from 'zod';
import { type Event, say } from './shapes.ts';

/** What happened, in one short line; an event without words of its own is told by its type and reason. */
export function inWords(event: Event): string {
  const own = WORDS[event.type]?.(event);
  const type = event.type.replaceAll('-', ' ');
  return own ?? (event.reason ? `${type}: ${event.reason}` : type);
}

/** Who acted: the person's name where the token has one, the role beside it. */
export const whoActed = ({ by }: Event): string =>
  by.name && by.name !== by.role ? `${by.name} (${by.role})` : by.role;

const money = z.object({ amount: z.int(), currency: z.string() });
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const WORDS: Record<string, (event: Event) => string | undefined> = {
  'shipment-dispatched': ({ data }) => `dispatched with ${text(data.carrier)} ${text(data.trackingNumber)}`,
  'shipment-delivered': () => 'delivered',
  'payment-received': ({ data }) => {
    const amount = money.safeParse(data.amount);
    return amount.success ? `payment received: ${say(amount.data)}` : undefined;
  },
};
