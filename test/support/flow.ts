import { randomUUID } from 'node:crypto';
import { dayIn, laterDay, now } from '../../functions/shared/time.ts';
import { loadConfig } from '../../infra/config.ts';
import { eventually } from './eventually.ts';
import type { Mail } from './mailbox.ts';
import { type Invoice, type Order, patienceMs, type Shipment, type Tradewind } from './tradewind.ts';

type Amount = Invoice['total'];

/** What takes long on a busy machine is waiting for its turn. */
const patience = () => ({ withinMs: patienceMs(), everyMs: 50 });

/** What people and carriers do with an order, a call each; every call returns when its consequences are there. */
export function flowOf(tw: Tradewind) {
  const shipmentsOf = async (id: string) =>
    Promise.all((await tw.order(id)).shipmentIds.map((one) => tw.get(`/shipments/${one}`)));
  const invoicesOf = async (id: string) =>
    Promise.all((await tw.order(id)).invoiceIds.map((one) => tw.get(`/invoices/${one}`)));

  /** Hands what stands ready to a carrier. */
  async function handOver(id: string, how: object = {}): Promise<Shipment[]> {
    await tw.until(id, waitsFor('dispatch'));
    // What was waited for before may still be shown, when the next consignment isn't there yet.
    const ready = await eventually(async () => {
      const standing = (await shipmentsOf(id)).filter((s) => s.status === 'created');
      return standing.length > 0 && standing;
    }, patience());
    for (const [i, s] of ready.entries())
      await tw.post(`/shipments/${s.id}/dispatch`, {
        carrier: 'DHL',
        trackingNumber: `JJD-${i}-${s.id}`,
        ...how,
      });
    return ready;
  }

  /** Hands what stands ready to a carrier; returns once it is invoiced, and the invoice mailed. */
  async function dispatch(id: string, how: object = {}): Promise<Shipment[]> {
    const ready = await handOver(id, how);
    await eventually(async () => {
      const issued = await invoicesOf(id);
      const billed = issued.filter((i) => i.mail.state === 'sent').flatMap((i) => i.shipmentIds);
      return ready.every((s) => billed.includes(s.id));
    }, patience());
    return ready;
  }

  /** As `dispatch`, with deadlines of seconds: an order that a slow machine let miss one is redriven. */
  async function sendOff(id: string): Promise<Invoice> {
    const [shipmentId] = (await tw.until(id, (o) => o.shipmentIds.length > 0)).shipmentIds;
    await tw.post(`/shipments/${shipmentId}/dispatch`, { carrier: 'DHL', trackingNumber: '1' });
    return eventually(async () => {
      if ((await tw.order(id)).status === 'parked') await tw.as('admin').post(`/orders/${id}/redrive`);
      const [invoice] = await invoicesOf(id);
      return invoice?.mail.state === 'sent' && invoice;
    }, patience());
  }

  /** An order for a product of its own, of which so much is there. */
  async function placeNew(
    buyer: { id: string },
    stock: string,
    quantity: string,
    fields: object = {},
    product: object = {},
  ) {
    const { sku } = await tw.product(product);
    if (stock !== '0') await tw.stock(sku, stock);
    const { id, totals } = await tw.place(buyer.id, [{ sku, quantity }], fields);
    return { id, sku, total: totals.total };
  }

  /** The carrier reports of all that is under way. */
  async function track(id: string, status: 'delivered' | 'returned' | 'in-transit'): Promise<void> {
    const away = (await shipmentsOf(id)).filter(
      (s) => !['created', 'void', 'delivered', 'returned'].includes(s.status),
    );
    for (const s of away) await tw.post(`/shipments/${s.id}/tracking-events`, { status });
  }

  /** From wherever it waits to delivery of everything. */
  async function fulfil(id: string): Promise<Order> {
    await dispatch(id);
    await track(id, 'delivered');
    return tw.until(id, (o) => o.status === 'delivered');
  }

  const running = async (id: string) =>
    (await tw.local.executions.list({ status: 'RUNNING' })).filter(({ name }) => name.startsWith(id));

  /** The order once it has come to its end, its last mail has gone and nothing runs for it any more. */
  async function ended(id: string, status: 'settled' | 'rejected' | 'cancelled' | 'parked'): Promise<Order> {
    const order = await tw.until(id, (o) => o.status === status);
    await eventually(async () => (await running(id)).length === 0, patience());
    return order;
  }

  return {
    shipmentsOf,
    invoicesOf,
    purchaseOrdersOf: async (id: string) =>
      Promise.all((await tw.order(id)).purchaseOrderIds.map((one) => tw.get(`/purchase-orders/${one}`))),
    placeNew,
    handOver,
    dispatch,
    sendOff,
    track,
    fulfil,

    receive: (po: string, sku: string, quantity: string) =>
      tw.post(`/purchase-orders/${po}/receipts`, { lines: [{ sku, quantity }] }),

    cancel: async (id: string, reason = 'no longer needed'): Promise<Order> => {
      await tw.post(`/orders/${id}/cancel`, { reason });
      return ended(id, 'cancelled');
    },

    /** Money that comes in; without allocations to whatever is open. */
    pay: (customerId: string, amount: Amount, fields: object = {}) =>
      tw.post('/payments', { ...receipt(customerId, amount), ...fields }),

    account: async (customerId: string) => (await tw.get(`/customers/${customerId}/accounts`)).items[0],

    levelOf: async (sku: string) => {
      const { onHand, reserved, available } = await tw.get(`/stock/${sku}`);
      return { onHand, reserved, available };
    },

    types: async (id: string) => (await tw.timeline(id)).map((e) => e.type),

    /** Every mail in which this is named, oldest first. */
    mailsAbout: async (what: string): Promise<Mail[]> => {
      const store = await fetch(`${tw.local.mailbox}/store`);
      // The stand-in's own answer, of which the tests check what they use.
      const { emails } = (await store.json()) as { emails: Mail[] };
      return emails.filter((m) => `${m.subject}\n${m.body.text}`.includes(what));
    },

    running,
    ended,
  };
}

export type Flow = ReturnType<typeof flowOf>;

export const euros = (amount: number): Amount => ({ amount, currency: 'EUR' });

/** A payment as the bank tells of it, under a reference of its own. */
export const receipt = (customerId: string, amount: Amount) => ({
  customerId,
  amount,
  reference: `bank ${randomUUID()}`,
  receivedAt: new Date().toISOString(),
});

export const waitsFor =
  (kind: Order['waits'][number]['for']) =>
  ({ waits }: Order): boolean =>
    waits.some((w) => w.for === kind);

/** Exactly these: what is over may be on record a moment longer, and what comes next a moment later. */
export const waitsForJust =
  (...kinds: Order['waits'][number]['for'][]) =>
  ({ waits }: Order): boolean =>
    waits
      .map((w) => w.for)
      .sort()
      .join() === kinds.toSorted().join();

/** Days from now in the calendar of the business. */
export const inDays = (days: number): string => laterDay(dayIn(loadConfig().settings.timeZone, now()), days);
