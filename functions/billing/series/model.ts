import { z } from 'zod';
import { message } from '../../shared/texts/message.ts';

export const SERIES = ['INV', 'CRN'] as const;
export type Series = (typeof SERIES)[number];

/** The documents of one kind and year, e.g. `INV-2026`. */
export const seriesId = z
  .string()
  .regex(/^(INV|CRN)-\d{4}$/, message('must be a series such as {example}', { example: 'INV-2026' }));

export const invoiceSeries = z.object({
  id: seriesId,
  /** The last number given; the first is 1. */
  last: z.int(),
});
export type InvoiceSeries = z.output<typeof invoiceSeries>;

/** That each number has its one document, which is as it was issued. */
export const seriesProof = z.object({
  series: seriesId,
  last: z.int(),
  /** The first and the last number that were looked at. */
  first: z.int(),
  until: z.int(),
  findings: z.array(
    z.object({
      number: z.string(),
      says: z.enum(['no document', 'document of another number', 'document altered']),
    }),
  ),
});
export type SeriesProof = z.output<typeof seriesProof>;
