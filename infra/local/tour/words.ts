import { z } from 'zod';
import { type Event, say } from './shapes.ts';

/** What happened, in one short line; an event without words of its own is told by its type and reason. */
export function inWords(event: Event): string {
  const own = WORDS[event.type]?.(event);
  const type = event.type.replaceAll('-', ' ');
  return own ?? (event.reason ? `${type}: ${event.reason}` : type);
}

/** Who acted: the person's name where the token has one, else the role. */
export const whoActed = ({ by }: Event): string => by.name ?? by.role;

const money = z.object({ amount: z.int(), currency: z.string() }).transform(say);
const goods = z
  .array(z.object({ sku: z.string(), quantity: z.string() }))
  .transform((all) => all.map(({ sku, quantity }) => `${quantity} × ${sku}`).join(', '));

/** A text of the event's data as its schema makes it; nothing when it isn't there. */
const read = (schema: z.ZodType<string>, value: unknown): string => schema.safeParse(value).data ?? '';
const text = (value: unknown): string => read(z.string(), value);

const WORDS: Readonly<Record<string, (event: Event) => string>> = {
  'order-placed': ({ orderId }) => `placed as ${orderId}`,
  'review-passed': () => 'review passed, nothing to object',
  'review-needed': () => 'needs a review',
  'stock-reserved': ({ data }) => `reserved ${read(goods, data.reserved)}`,
  'stock-short': ({ data }) => `reserved ${read(goods, data.reserved)}; missing ${read(goods, data.missing)}`,
  'replenishment-ordered': ({ data }) => `ordered ${read(goods, data.goods)}`,
  'shipment-created': ({ data }) => `shipment made ready, part ${text(data.part)}`,
  'shipment-dispatched': ({ data }) => `dispatched with ${text(data.carrier)} ${text(data.trackingNumber)}`,
  'invoice-issued': ({ data }) => `invoice ${text(data.number)} over ${read(money, data.total)}`,
  'invoice-mailed': () => 'invoice mailed',
  'shipment-delivered': () => 'shipment delivered',
  'payment-failed': ({ data }) => `payment of ${read(money, data.amount)} failed`,
  'payment-received': ({ data }) => `payment of ${read(money, data.amount)} received`,
};
