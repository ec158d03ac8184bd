import { queryBetween } from '../shared/table.ts';
import type { Figures } from './model.ts';
import type { Span } from './periods.ts';
import { tallies, tallyKey } from './store.ts';
import type { Slot } from './tallying.ts';

export type Thing = Omit<Slot, 'period'>;

/** The figures of one thing by day, of all months that a span touches: one query of one partition. */
export async function dailyOf(thing: Thing, { from, to }: Span): Promise<Map<string, Figures>> {
  const at = (day: string) => tallyKey({ ...thing, period: day.slice(0, 7) });
  const found = await queryBetween(at(from), at(to));
  // Years sort between their months.
  const months = found.map(tallies.parse).filter(({ period }) => period.length > 4);
  return new Map(
    months.flatMap(({ period, buckets }) =>
      Object.entries(buckets).map(([day, figures]): [string, Figures] => [`${period}-${day}`, figures]),
    ),
  );
}
