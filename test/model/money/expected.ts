import { type Went, whereIs } from './went.ts';

/** What should be, by what was done, in cents; told beside the product, by none of its code. */
export type Owed = Record<'receivable' | 'advances' | 'unapplied', number>;

export interface ExpectedInvoice {
  id: string;
  dueAt: string;
  /** Of one order, or of each order of a month. */
  parts: { orderId: string; total: number; ahead: number; credited: number }[];
  open: number;
  reminders: number;
  fees: number;
  writtenOff: number;
}

export interface ExpectedOrder {
  id: string;
  advance: number;
  ended: boolean;
  /** What is to be paid ahead, in the order in which that falls due, until it was there once. */
  asked?: { amount: number; nth: string; isThere: boolean };
}

/** One customer's money. */
export class Expected {
  readonly orders: ExpectedOrder[] = [];
  readonly invoices: ExpectedInvoice[] = [];
  readonly receipts: Went[] = [];
  readonly uses: Went[] = [];
  received = 0;
  refunded = 0;
  fees = 0;
  private credit = 0;

  /** What was paid ahead for an order is set against what of it is that order's, and nobody else's. */
  issued(id: string, dueAt: string, goods: readonly { orderId: string; total: number }[]): void {
    const parts = goods.map((one) => ({
      ...one,
      ahead: this.takeAhead(one.orderId, one.total),
      credited: 0,
    }));
    const open = parts.reduce((sum, { total, ahead }) => sum + total - ahead, 0);
    this.invoices.push({ id, dueAt, parts, open, reminders: 0, fees: 0, writtenOff: 0 });
  }

  private takeAhead(orderId: string, total: number): number {
    const order = this.order(orderId);
    const ahead = Math.min(order.advance, total);
    order.advance -= ahead;
    return ahead;
  }

  /** Whichever order's goods came back: the invoice is one debt. */
  credited(id: string, orderId: string, amount: number): void {
    const invoice = this.invoice(id);
    const waived = Math.min(invoice.open, amount);
    invoice.open -= waived;
    this.credit += amount - waived;
    for (const part of invoice.parts) if (part.orderId === orderId) part.credited += amount;
    // Nobody owes what reminders cost of goods that all came back.
    if (invoice.parts.some(({ credited, total }) => credited !== total)) return;
    this.fees -= invoice.open;
    invoice.open = 0;
  }

  reminded(id: string, fee: number): void {
    const invoice = this.invoice(id);
    invoice.reminders++;
    invoice.open += fee;
    invoice.fees += fee;
    this.fees += fee;
  }

  /** The oldest debt first. */
  receivedFor(id: string, amount: number): void {
    const byAge = this.invoices.toSorted((a, b) => (`${a.dueAt}${a.id}` < `${b.dueAt}${b.id}` ? -1 : 1));
    const paid = this.pay(amount, byAge);
    const ahead = this.payAhead(amount - sumOf(paid));
    this.keep(id, amount, paid, ahead);
  }

  private keep(id: string, amount: number, invoices: Went['invoices'], orders: Went['orders']): void {
    const left = amount - sumOf(invoices) - sumOf(orders);
    this.received += amount;
    this.credit += left;
    this.receipts.push({ id, amount, invoices, orders, left, isBack: false });
  }

  /** Takes a receipt back. @returns whether what was left of it is still to the customer's credit; else nothing moves */
  takeBack(receipt: Went): boolean {
    const { left, ...from } = whereIs(receipt, this.invoices);
    if (receipt.isBack || left > this.credit) return false;
    this.undo(from);
    this.credit -= left;
    this.received -= receipt.amount;
    receipt.isBack = true;
    return true;
  }

  takeBackUse(use: Went): boolean {
    if (use.isBack) return false;
    const from = whereIs(use, this.invoices);
    this.undo(from);
    this.credit += sumOf(from.invoices) + sumOf(from.orders);
    use.isBack = true;
    return true;
  }

  private undo({ invoices, orders }: Pick<Went, 'invoices' | 'orders'>): void {
    for (const [invoice, amount] of invoices) invoice.open += amount;
    for (const [order, amount] of orders) {
      order.advance -= amount;
      const isInvoiced = this.invoices.some(({ parts }) => parts.some(({ orderId }) => orderId === order.id));
      const isMissing = order.asked && order.advance < order.asked.amount;
      // What was there once is waited for again only as long as nothing has left.
      if (order.asked && amount > 0 && isMissing && !isInvoiced && !order.ended) order.asked.isThere = false;
    }
  }

  /** For an order: whatever is open on an invoice that it is on, and the rest ahead of what it will owe. */
  receivedAhead(id: string, amount: number, orderId: string): void {
    const order = this.order(orderId);
    const isOn = ({ parts }: ExpectedInvoice) => parts.some((part) => part.orderId === orderId);
    const paid = this.pay(amount, this.invoices.filter(isOn));
    const left = amount - sumOf(paid);
    if (order.ended && left > 0) throw new Error(`${left} came in ahead of ${orderId}, which has ended`);
    this.putAhead(order, left);
    this.keep(id, amount, paid, [[order, left]]);
  }

  asked(orderId: string, amount: number, nth: string): void {
    const order = this.order(orderId);
    order.asked = { amount, nth, isThere: order.advance >= amount };
  }

  /** What no invoice asks for goes to the orders that wait for it. */
  private payAhead(amount: number): Went['orders'] {
    let left = amount;
    const taken: Went['orders'] = [];
    const waiting = this.orders.filter(({ asked, ended }) => asked && !asked.isThere && !ended);
    const nth = ({ asked }: ExpectedOrder) => asked?.nth ?? '';
    for (const order of waiting.toSorted((a, b) => (nth(a) < nth(b) ? -1 : 1)).slice(0, 8)) {
      const part = Math.min(left, (order.asked?.amount ?? 0) - order.advance);
      this.putAhead(order, part);
      taken.push([order, part]);
      left -= part;
    }
    return taken;
  }

  private putAhead(order: ExpectedOrder, amount: number): void {
    order.advance += amount;
    if (order.asked && amount > 0 && order.advance >= order.asked.amount) order.asked.isThere = true;
  }

  used(id: string, invoiceId: string, amount: number): void {
    const invoice = this.invoice(invoiceId);
    invoice.open -= amount;
    this.credit -= amount;
    this.uses.push({ id, amount, invoices: [[invoice, amount]], orders: [], left: 0, isBack: false });
  }

  usedAhead(id: string, order: ExpectedOrder, amount: number): void {
    this.putAhead(order, amount);
    this.credit -= amount;
    this.uses.push({ id, amount, invoices: [], orders: [[order, amount]], left: 0, isBack: false });
  }

  writtenOff(id: string, amount: number): void {
    const invoice = this.invoice(id);
    invoice.open -= amount;
    invoice.writtenOff += amount;
  }

  paidOut(amount: number): void {
    this.refunded += amount;
    this.credit -= amount;
  }

  ended(orderId: string): void {
    const order = this.order(orderId);
    this.credit += order.advance;
    Object.assign(order, { advance: 0, ended: true });
  }

  get owed(): Owed {
    return {
      receivable: this.invoices.reduce((sum, { open }) => sum + open, 0),
      advances: this.orders.reduce((sum, { advance }) => sum + advance, 0),
      unapplied: this.credit,
    };
  }

  invoice = (id: string): ExpectedInvoice => found(this.invoices, id);
  order = (id: string): ExpectedOrder => found(this.orders, id);

  private pay(amount: number, invoices: readonly ExpectedInvoice[]): Went['invoices'] {
    let left = amount;
    return invoices.map((invoice) => {
      const part = Math.min(left, invoice.open);
      invoice.open -= part;
      left -= part;
      return [invoice, part];
    });
  }
}

const sumOf = (parts: readonly (readonly [unknown, number])[]): number =>
  parts.reduce((sum, [, amount]) => sum + amount, 0);

function found<T extends { id: string }>(all: readonly T[], id: string): T {
  const one = all.find((other) => other.id === id);
  if (!one) throw new Error(`no ${id}`);
  return one;
}
