/** What should be, by what was done, in cents; told beside the product, by none of its code. */
export type Owed = Record<'receivable' | 'advances' | 'unapplied', number>;

interface ExpectedInvoice {
  id: string;
  dueAt: string;
  /** Of one order, or of each order of a month. */
  parts: { orderId: string; total: number; credited: number }[];
  open: number;
  reminders: number;
}

interface ExpectedOrder {
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
  received = 0;
  refunded = 0;
  fees = 0;
  private credit = 0;

  /** What was paid ahead for an order is set against what of it is that order's, and nobody else's. */
  issued(id: string, dueAt: string, goods: readonly { orderId: string; total: number }[]): void {
    const parts = goods.map((one) => ({ ...one, credited: 0 }));
    const left = parts.map(({ orderId, total }) => total - this.takeAhead(orderId, total));
    const open = left.reduce((sum, one) => sum + one, 0);
    this.invoices.push({ id, dueAt, parts, open, reminders: 0 });
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
    this.fees += fee;
  }

  /** The oldest debt first. */
  receivedFor(amount: number): void {
    this.received += amount;
    const byAge = this.invoices.toSorted((a, b) => (`${a.dueAt}${a.id}` < `${b.dueAt}${b.id}` ? -1 : 1));
    this.credit += this.payAhead(this.pay(amount, byAge));
  }

  /** For an order: whatever is open on an invoice that it is on, and the rest ahead of what it will owe. */
  receivedAhead(amount: number, orderId: string): void {
    this.received += amount;
    const order = this.order(orderId);
    const isOn = ({ parts }: ExpectedInvoice) => parts.some((part) => part.orderId === orderId);
    const left = this.pay(amount, this.invoices.filter(isOn));
    if (order.ended && left > 0) throw new Error(`${left} came in ahead of ${orderId}, which has ended`);
    this.putAhead(order, left);
  }

  asked(orderId: string, amount: number, nth: string): void {
    const order = this.order(orderId);
    order.asked = { amount, nth, isThere: order.advance >= amount };
  }

  /** What no invoice asks for goes to the orders that wait for it. */
  private payAhead(amount: number): number {
    let left = amount;
    const waiting = this.orders.filter(({ asked, ended }) => asked && !asked.isThere && !ended);
    const nth = ({ asked }: ExpectedOrder) => asked?.nth ?? '';
    for (const order of waiting.toSorted((a, b) => (nth(a) < nth(b) ? -1 : 1)).slice(0, 8)) {
      const part = Math.min(left, (order.asked?.amount ?? 0) - order.advance);
      this.putAhead(order, part);
      left -= part;
    }
    return left;
  }

  private putAhead(order: ExpectedOrder, amount: number): void {
    order.advance += amount;
    if (order.asked && amount > 0 && order.advance >= order.asked.amount) order.asked.isThere = true;
  }

  used(id: string, amount: number): void {
    this.invoice(id).open -= amount;
    this.credit -= amount;
  }

  writtenOff(id: string, amount: number): void {
    this.invoice(id).open -= amount;
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

  /** @returns what is left */
  private pay(amount: number, invoices: readonly ExpectedInvoice[]): number {
    let left = amount;
    for (const invoice of invoices) {
      const part = Math.min(left, invoice.open);
      invoice.open -= part;
      left -= part;
    }
    return left;
  }
}

function found<T extends { id: string }>(all: readonly T[], id: string): T {
  const one = all.find((other) => other.id === id);
  if (!one) throw new Error(`no ${id}`);
  return one;
}
