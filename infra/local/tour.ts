import { fileURLToPath } from 'node:url';
import type { ImportKind } from '../../functions/imports/model.ts';
import { describe, type ImportReport, importFile } from '../tools/import-file.ts';
import { cleanOrder, reviewedOrder, shortOrder, type Waiting } from './tour/chapters.ts';
import type { Local } from './tour/local.ts';
import { Screen } from './tour/screen.ts';
import { setStage } from './tour/stage.ts';

export type { Local } from './tour/local.ts';

const SAMPLE: readonly { kind: ImportKind; file: string }[] = [
  { kind: 'products', file: 'products.csv' },
  { kind: 'customers', file: 'customers.csv' },
  { kind: 'stock', file: 'opening-stock.csv' },
];

/**
 * Loads the sample business through the importer that users load their own with.
 * @throws Error when a row was refused
 */
export async function loadSample(
  local: Local,
  onProgress?: (kind: ImportKind, done: number, total: number) => void,
): Promise<ImportReport[]> {
  const token = await local.token('admin');
  const reports: ImportReport[] = [];
  for (const { kind, file } of SAMPLE) {
    const path = fileURLToPath(new URL(`sample/${file}`, import.meta.url));
    const report = await importFile({
      kind,
      file: path,
      url: local.url,
      token,
      onProgress: (done, total) => onProgress?.(kind, done, total),
    });
    const [failure] = report.failures;
    if (failure) throw new Error(describe(path, failure));
    reports.push(report);
  }
  return reports;
}

/** What came of the tour, for what the user may do next. */
export interface TourFacts {
  settledOrderId: string;
  reviewedOrderId: string;
  waiting: Waiting;
}

/**
 * Carries three orders through the flow before the user's eyes, a line for each step as it happens.
 * @throws TourError when a step doesn't come in time, ApiError when one is refused
 */
export async function runTour(local: Local, write?: (line: string) => void): Promise<TourFacts> {
  const screen = new Screen(write);
  const stage = await setStage(local, screen);
  screen.head();
  const settledOrderId = await cleanOrder(stage);
  const reviewedOrderId = await reviewedOrder(stage);
  const waiting = await shortOrder(stage);
  return { settledOrderId, reviewedOrderId, waiting };
}
