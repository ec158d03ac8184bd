import { z } from 'zod';

/** Why a tax is as it is; structured invoices say it beside the rate. */
export const vatCategory = z.enum([
  'standard',
  'zero',
  'exempt',
  'reverse-charge',
  'intra-community',
  'export',
]);
export type VatCategory = z.output<typeof vatCategory>;
