import { z } from 'zod';
import { lastGiven, nextOf, numberIn } from '../../shared/count-up.ts';
import { below, keys } from '../../shared/keys.ts';
import { queryAll, type Write } from '../../shared/table.ts';
import { type InvoiceSeries, SERIES, type Series } from './model.ts';

const counter = z.object({ last: z.int() });

/**
 * The next number of a series in a year, e.g. INV-2026-000042, and the write that takes it. It is taken in the
 * transaction that issues the document, so no number is lost with a failed one and none is given twice.
 */
export async function nextNumber(
  series: Series | 'STM' | 'Q' | 'PRE' | 'TXA',
  year: string,
): Promise<{ number: string; write: Write }> {
  const id = `${series}-${year}`;
  const { n, write } = await nextOf(keyOf(id));
  return { number: numberIn(id, n), write };
}

/** The last number that was given in a series such as `INV-2026`; 0 before the first. */
export const lastOf = (id: string): Promise<number> => lastGiven(keyOf(id));

const keyOf = (id: string) => {
  const [series = '', year = ''] = id.split('-');
  return keys.series(series, year);
};

/** All that there are, a few a year. */
export async function allSeries(): Promise<InvoiceSeries[]> {
  const found = await Promise.all(
    SERIES.map(async (series) =>
      (await queryAll(below.series(series))).map((item) => ({
        id: `${series}-${item.sk}`,
        ...counter.parse(item),
      })),
    ),
  );
  return found.flat();
}
