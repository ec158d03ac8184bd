import type { Billable, InvoiceLine } from '../../../functions/billing/index.ts';
import type { Common } from '../../../functions/billing/monthly.ts';
import { aCustomer } from '../../support/samples.ts';

const PRICES = [1, 333, 999, 1250];
const money = (amount: number) => ({ amount, currency: 'EUR' }) as const;
const taxOn = (net: number, rate: string) => Math.round((net * Number(rate)) / 100);

/** One or two lines of goods that went out for an order, the freight of which costs so much. */
export function goodsOf(
  orderId: string,
  customerId: string,
  pieces: readonly number[],
  freight = 0,
): Billable {
  const { addresses } = aCustomer();
  const [{ label: _, ...deliveredTo } = { label: '' }] = addresses;
  const tax = { taxCode: 'standard', taxRate: '19' };
  return {
    ...ofBuyer(customerId),
    orderId,
    part: 'stock',
    shipmentIds: [],
    deliveredTo: deliveredTo as Billable['deliveredTo'], // a sample has an address
    suppliedAt: '2026-01-28T09:00:00.000Z',
    discountPercent: '0',
    lines: pieces.map((quantity, i) => lineOf(i + 1, quantity)),
    ...(freight ? { freight: { ...tax, net: money(freight), tax: money(taxOn(freight, '19')) } } : {}),
  };
}

/** What all goods of a month have in common. */
export const commonOf = (customerId: string, at: string): Common => ({
  ...ofBuyer(customerId),
  month: at.slice(0, 7),
});

/** What of an invoice falls to an order, in cents; nothing of the product adds it up. */
export function worthOf({ orderId, lines, freight }: Billable): { orderId: string; total: number } {
  const charges = freight ? [...lines, freight] : lines;
  return { orderId, total: charges.reduce((sum, { net, tax }) => sum + net.amount + tax.amount, 0) };
}

const ofBuyer = (customerId: string) => ({
  customerId,
  buyer: { name: 'Prüfwerk GmbH' },
  language: 'en' as const,
  currency: 'EUR' as const,
  paymentTermDays: 14,
});

function lineOf(lineNo: number, quantity: number): InvoiceLine {
  const net = quantity * (PRICES[(quantity + lineNo) % PRICES.length] ?? 1);
  const taxRate = lineNo === 1 ? '19' : '7';
  return {
    lineNo,
    sku: `P-${lineNo}`,
    name: 'Part',
    unit: 'pcs',
    quantity: quantity * 1000,
    unitPrice: '1',
    discountPercent: '0',
    taxCode: lineNo === 1 ? 'standard' : 'reduced',
    taxRate,
    orderDiscount: money(0),
    net: money(net),
    tax: money(taxOn(net, taxRate)),
  };
}
