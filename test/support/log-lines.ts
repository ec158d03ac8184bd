import { vi } from 'vitest';

/** What functions log from here on, kept instead of shown. */
export function keepLog() {
  const spy = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const text = () => spy.mock.calls.map(([line]) => String(line)).join('');
  return {
    text,
    lines: (): Record<string, unknown>[] =>
      text()
        .split('\n')
        .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : [])),
    forget: () => spy.mockClear(),
    end: () => spy.mockRestore(),
  };
}
