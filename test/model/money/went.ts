import type { ExpectedInvoice, ExpectedOrder } from './expected.ts';

/** Where some money went: to invoices, ahead of orders, and what was left to the customer's credit. */
export interface Went {
  id: string;
  amount: number;
  invoices: [ExpectedInvoice, number][];
  orders: [ExpectedOrder, number][];
  left: number;
  isBack: boolean;
}

/** Where it is by now. @param all the customer's invoices, as they were issued */
export function whereIs(
  went: Went,
  all: readonly ExpectedInvoice[],
): Pick<Went, 'invoices' | 'orders' | 'left'> {
  const paid = new Map(all.map((one) => [one, Math.max(0, mostOf(one) - one.open)]));
  const invoices: [ExpectedInvoice, number][] = [];
  /** @returns what is not there any more */
  const from = (invoice: ExpectedInvoice, amount: number): number => {
    const part = Math.min(amount, paid.get(invoice) ?? 0);
    paid.set(invoice, (paid.get(invoice) ?? 0) - part);
    invoices.push([invoice, part]);
    return amount - part;
  };
  let left = went.left;
  for (const [invoice, amount] of went.invoices) left += from(invoice, amount);
  const orders = went.orders.map(([order, amount]): [ExpectedOrder, number] => {
    const part = Math.min(amount, order.advance);
    let rest = amount - part;
    for (const invoice of all.toReversed()) {
      const ahead = invoice.parts.find(({ orderId }) => orderId === order.id)?.ahead ?? 0;
      const most = Math.min(rest, ahead);
      rest += from(invoice, most) - most;
    }
    left += rest;
    return [order, part];
  });
  return { invoices, orders, left };
}

/** What would be owed of it if nobody had paid anything; nothing once all came back. */
function mostOf({ parts, fees, writtenOff }: ExpectedInvoice): number {
  const left = parts.reduce((sum, { total, credited }) => sum + total - credited, 0);
  return parts.every(({ total, credited }) => total === credited) ? 0 : left + fees - writtenOff;
}
