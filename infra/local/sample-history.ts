import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { daysBetween, laterDay, now } from '../../functions/shared/time.ts';

const DAY = /\b\d{4}-\d\d-\d\d(?!\d)/g;

/** The dates of a text moved by whole weeks up to the present, as if the business had sold until it came here. */
export function upToNow(text: string, today: string): string {
  const last = (text.match(DAY) ?? []).sort().at(-1) ?? today;
  const weeks = Math.floor((daysBetween(last, today) - 1) / 7);
  return text.replaceAll(DAY, (day) => laterDay(day, 7 * weeks));
}

/** Lends a copy of a sample file whose dates, if it has any, are moved up. */
export async function withRecentDates<T>(file: string, use: (file: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'tradewind-sample-'));
  try {
    const copy = join(directory, basename(file));
    writeFileSync(copy, upToNow(readFileSync(file, 'utf8'), now().slice(0, 10)));
    return await use(copy);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
