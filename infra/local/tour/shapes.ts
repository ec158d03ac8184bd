import { z } from 'zod';

/** Of the API's answers, what the tour reads. */
const money = z.object({ amount: z.int(), currency: z.string() });
export type Money = z.infer<typeof money>;

export const event = z.object({
  id: z.string(),
  orderId: z.string(),
  type: z.string(),
  at: z.string(),
  by: z.object({ id: z.string(), role: z.string(), name: z.string().optional() }),
  reason: z.string().optional(),
  data: z.record(z.string(), z.unknown()).default({}),
});
export type Event = z.infer<typeof event>;

const wait = z.object({ for: z.string(), on: z.string(), until: z.string(), otherwise: z.string() });

export const order = z.object({
  id: z.string(),
  status: z.string(),
  totals: z.object({ total: money }),
  waits: z.array(wait),
  shipmentIds: z.array(z.string()),
  invoiceIds: z.array(z.string()),
  purchaseOrderIds: z.array(z.string()),
});
export type Order = z.infer<typeof order>;

/** As `GET /reviews` lists it. */
export const reviewed = z.object({
  id: z.string(),
  review: z.object({ findings: z.array(z.object({ message: z.string() })) }),
});

export const invoice = z.object({
  id: z.string(),
  number: z.string(),
  total: money,
  mail: z.object({ state: z.string() }),
});
export type Invoice = z.infer<typeof invoice>;

export const purchaseOrder = z.object({
  id: z.string(),
  kind: z.string(),
  supplier: z.string().optional(),
  lines: z.array(z.object({ sku: z.string(), name: z.string(), unit: z.string(), quantity: z.string() })),
});

export const customer = z.object({ id: z.string(), name: z.string(), reference: z.string().optional() });
export type Customer = z.infer<typeof customer>;

export const stock = z.object({ available: z.string() });

/** E.g. 1,234.50 EUR. */
export function say({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount / 10 ** digits).replace('\u00a0', ' ');
}
