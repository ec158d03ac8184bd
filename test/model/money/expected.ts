/** What should be, by what was done, in cents; told beside the product, by none of its code. */
export interface Owed {
  receivable: number;
  advances: number;
  unapplied: number;
}

interface ExpectedInvoice {
  id: string;
  orderId: string;
  dueAt: string;
  total: number;
  open: number;
  credited: number;
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

  issued(id: string, orderId: string, dueAt: string, total: number): void {
    const order = this.order(orderId);
    const ahead = Math.min(order.advance, total);
    order.advance -= ahead;
    this.invoices.push({ id, orderId, dueAt, total, open: total - ahead, credited: 0, reminders: 0 });
  }

  credited(id: string, amount: number): void {
    const invoice = this.invoice(id);
    const waived = Math.min(invoice.open, amount);
    invoice.open -= waived;
    invoice.credited += amount;
    this.credit += amount - waived;
    // Nobody owes what reminders cost of goods that all came back.
    if (invoice.credited !== invoice.total) return;
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

  /** For an order: what it owes, and the rest ahead of what it will. */
  receivedAhead(amount: number, orderId: string): void {
    this.received += amount;
    const left = this.pay(
      amount,
      this.invoices.filter((one) => one.orderId === orderId),
    );
    this.putAhead(this.order(orderId), left);
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
