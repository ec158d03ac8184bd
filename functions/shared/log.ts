import { AsyncLocalStorage } from 'node:async_hooks';
import { traceRoot } from './env.ts';
import { idOf } from './ids.ts';
import { now } from './time.ts';

type Level = 'info' | 'warn' | 'error';
type Fields = Record<string, unknown>;

const about = new AsyncLocalStorage<Fields>();

/** Every line that is logged during the work carries these fields, e.g. the request's `traceId` or the `orderId`. */
export const logAbout = <T>(fields: Fields, work: () => Promise<T>): Promise<T> =>
  about.run({ ...about.getStore(), ...fields }, work);

/** Further fields for the lines from here on to the end of the work. */
export const alsoAbout = (fields: Fields): void => void Object.assign(about.getStore() ?? {}, fields);

/** The order that a document or a path's parameters are about, if they are about one. */
export function orderOf(thing: unknown): { orderId?: string } {
  if (typeof thing !== 'object' || thing === null) return {};
  const ids = ['orderId' in thing && thing.orderId, 'id' in thing && thing.id];
  const orderId = ids.find((id) => ORDER_ID.safeParse(id).success);
  return typeof orderId === 'string' ? { orderId } : {};
}

const ORDER_ID = idOf('ord');

/** What ties together all lines of one request or run, and they to X-Ray. */
export const traceId = (): string | undefined => {
  const { traceId = traceRoot() } = about.getStore() ?? {};
  return traceId === undefined ? undefined : String(traceId);
};

/** Structured log line. Errors become name, message and stack; callers pass ids, never bodies or people's data. */
export function log(level: Level, message: string, fields: Fields = {}): void {
  const plain = Object.fromEntries(
    Object.entries({ ...about.getStore(), ...fields }).map(([name, value]) => [
      name,
      value instanceof Error ? describe(value) : value,
    ]),
  );
  writeLine({ timestamp: now(), level, message, traceId: traceId(), ...plain });
}

/** Past the console, which Lambda patches: it would wrap the line as text into a line of its own. */
export const writeLine = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

const describe = ({ name, message, stack }: Error) => ({ name, message, stack });
