import { z } from 'zod';
import { type Currency, type Money, money } from './money.ts';
import { percent } from './quantity.ts';
import { vatCategory } from './vat-category.ts';

/** Freight, or another charge without a SKU. */
export const charge = z.object({ taxCode: z.string(), taxRate: percent, net: money, tax: money });
export type Charge = z.output<typeof charge>;

export const taxTotal = z.object({
  code: z.string(),
  rate: percent,
  base: money,
  tax: money,
  note: z.string().optional(),
  /** What structured invoices call it. */
  category: vatCategory.optional(),
});
export type TaxTotal = z.output<typeof taxTotal>;

/** Base and tax per tax code, in order of first appearance; each line's tax was rounded on its own. */
export function sumTaxes(charges: readonly Charge[], of: Currency): TaxTotal[] {
  const byCode = Map.groupBy(charges, ({ taxCode }) => taxCode);
  return [...byCode].map(([code, same]) => ({
    code,
    rate: same[0]?.taxRate ?? '0',
    base: { amount: sum(same.map((c) => c.net)), currency: of },
    tax: { amount: sum(same.map((c) => c.tax)), currency: of },
  }));
}

/** In minor units; the amounts must share a currency. */
export function sum(amounts: readonly Money[]): number {
  const [first] = amounts;
  if (amounts.some((m) => m.currency !== first?.currency)) throw new Error('amounts of several currencies');
  return amounts.reduce((total, { amount }) => total + amount, 0);
}
