/** What changes what a customer owes: above zero by what it owes more, in cents. */
export interface Doc {
  on: string;
  amount: number;
}

/** What one customer was invoiced, credited and paid, kept beside the product, by none of its code. */
export class Kept {
  private readonly docs: Doc[] = [];

  add(on: string, amount: number): void {
    this.docs.push({ on, amount });
  }

  /** What it owes when this day is over. */
  balance(on: string): number {
    return sum(this.docs.filter((doc) => doc.on <= on));
  }

  within(from: string, to: string): Doc[] {
    return this.docs.filter(({ on }) => from <= on && on <= to);
  }
}

const sum = (docs: readonly Doc[]): number => docs.reduce((all, { amount }) => all + amount, 0);

/** Prices in cents. */
export const PRICES = { BOLT: 1000, NUT: 333, ROD: 99, PIN: 1250 } as const;
export type Sku = keyof typeof PRICES;
const TAX_PERCENT = 19;
/** What goes out for less than this costs freight. */
const FREIGHT = { net: 990, freeFrom: 50_000 };

interface Bought {
  sku: Sku;
  quantity: number;
}

const taxed = (net: number): number => net + Math.round((net * TAX_PERCENT) / 100);

/** With tax, line by line. */
export const costOf = (lines: readonly Bought[]): number =>
  lines.reduce((all, { sku, quantity }) => all + taxed(PRICES[sku] * quantity), 0);

/** With freight. */
export function totalOf(lines: readonly Bought[]): number {
  const net = lines.reduce((all, { sku, quantity }) => all + PRICES[sku] * quantity, 0);
  return costOf(lines) + (net < FREIGHT.freeFrom ? taxed(FREIGHT.net) : 0);
}
