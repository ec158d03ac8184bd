import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleOf } from './bundle.ts';
import type { FunctionName } from './functions.ts';

/**
 * How large each function's code may be, in KiB: some 5 % above what it is. What a function loads it pays for with
 * every cold start, so that a package that comes in by accident shows here.
 */
export const BUDGET_KIB: Readonly<Record<FunctionName, number>> = {
  'orders-api': 800,
  'customers-api': 755,
  'catalog-api': 665,
  'pricing-api': 670,
  'inventory-api': 780,
  'replenishment-api': 705,
  'shipping-api': 695,
  'shipping-documents': 1110,
  'returns-api': 730,
  'quotations-api': 690,
  'quotation-documents': 1110,
  'quotation-page': 670,
  'partner-events': 680,
  'billing-api': 800,
  'billing-documents': 1250,
  'inventory-documents': 1120,
  'relations-api': 740,
  'customer-pages': 720,
  'insights-api': 700,
  'ledger-api': 670,
  'imports-api': 935,
  'meta-api': 760,
  'order-review': 600,
  'order-stock': 630,
  'order-billing': 605,
  'order-compensate': 620,
  'order-close': 780,
  'order-waits': 620,
  'order-chase': 835,
  'order-invoice-mail': 1230,
  'workflow-stream': 860,
  lookout: 600,
  'carrier-polling': 580,
  'ledger-stream': 580,
  'imports-worker': 885,
  projections: 700,
  'partner-mails': 1380,
  dunning: 770,
  statements: 640,
  segments: 760,
  'late-goods': 760,
  figures: 850,
  'low-stock': 830,
  campaigns: 780,
  'mail-events': 610,
};

export const codeOf = (bundles: string, name: FunctionName): string =>
  join(bundleOf(bundles, name), 'index.mjs');

/** Of the code alone; fonts and pages lie beside it. */
export function sizeOf(bundles: string, name: FunctionName): { kib: number; gzipKib: number } {
  const code = readFileSync(codeOf(bundles, name));
  return { kib: inKib(code), gzipKib: inKib(gzipSync(code)) };
}

const inKib = ({ length }: Buffer): number => Math.round((length / 1024) * 10) / 10;
