import { AsyncLocalStorage } from 'node:async_hooks';

type Level = 'info' | 'warn' | 'error';
type Fields = Readonly<Record<string, unknown>>;

const about = new AsyncLocalStorage<Fields>();

/** Every line that is logged during the work carries these fields, e.g. the request's `traceId` or the `orderId`. */
export const logAbout = <T>(fields: Fields, work: () => Promise<T>): Promise<T> =>
  about.run({ ...about.getStore(), ...fields }, work);

/** Structured log line. Errors become name, message and stack; callers pass ids, never bodies or people's data. */
export function log(level: Level, message: string, fields: Fields = {}): void {
  const plain = Object.fromEntries(
    Object.entries({ ...about.getStore(), ...fields }).map(([name, value]) => [
      name,
      value instanceof Error ? describe(value) : value,
    ]),
  );
  console[level](JSON.stringify({ level, message, ...plain }));
}

const describe = ({ name, message, stack }: Error) => ({ name, message, stack });
