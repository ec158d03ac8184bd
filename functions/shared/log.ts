type Level = 'info' | 'warn' | 'error';

/** Structured log line. Errors become name, message and stack; callers pass ids, never bodies or people's data. */
export function log(level: Level, message: string, fields: Record<string, unknown> = {}): void {
  const plain = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value instanceof Error ? describe(value) : value]),
  );
  console[level](JSON.stringify({ level, message, ...plain }));
}

const describe = ({ name, message, stack }: Error) => ({ name, message, stack });
