import type { Local, Person } from './local.ts';
import { actAs } from './local.ts';
import type { Screen } from './screen.ts';
import { type Customer, customer, invoice, type Order, order } from './shapes.ts';
import { Watch } from './watch.ts';

type Role = 'sales' | 'reviewer' | 'warehouse' | 'finance' | 'admin';

/** What the chapters of the tour share: the people who act, the customers, the screen. */
export interface Stage {
  local: Local;
  screen: Screen;
  people: Readonly<Record<Role, Person>>;
  customers: readonly Customer[];
}

export async function setStage(local: Local, screen: Screen): Promise<Stage> {
  const admin = await actAs(local, 'admin');
  const customers: Customer[] = [];
  for await (const one of admin.list('/customers', customer)) customers.push(one);
  const [sales, reviewer, warehouse, finance] = await Promise.all([
    actAs(local, 'sales'),
    actAs(local, 'reviewer'),
    actAs(local, 'warehouse'),
    actAs(local, 'finance'),
  ]);
  return { local, screen, customers, people: { admin, sales, reviewer, warehouse, finance } };
}

/** @throws Error when the sample wasn't loaded */
export function findCustomer({ customers }: Stage, reference: string): Customer {
  const found = customers.find((one) => one.reference === reference);
  if (!found) throw new Error(`customer ${reference} of the sample business is missing`);
  return found;
}

export interface Begun {
  id: string;
  customerId: string;
  watch: Watch;
}

/** Places an order and begins to follow it. `label` marks its lines. */
export async function place(
  { people, screen }: Stage,
  label: string,
  by: Person,
  body: { customerId: string } & Record<string, unknown>,
): Promise<Begun> {
  const { id } = order.parse(await by.post('/orders', body));
  const watch = new Watch(id, people.admin, (event, previousAt) => screen.step(label, event, previousAt));
  return { id, customerId: body.customerId, watch };
}

/** The warehouse sends the shipments that are ready, and the carrier brings them. */
export async function shipAndDeliver(
  { people: { warehouse } }: Stage,
  { watch }: Begun,
  trackingNumber: string,
) {
  const ready = await watch.until('a shipment', (o) => waitsFor(o, 'dispatch') && o.shipmentIds);
  for (const id of ready)
    await warehouse.post(`/shipments/${id}/dispatch`, { carrier: 'Elbe Parcel', trackingNumber });
  await watch.until('the invoice', (o) => waitsFor(o, 'delivery') && o.invoiceIds.length > 0);
  for (const id of ready) await warehouse.post(`/shipments/${id}/tracking-events`, { status: 'delivered' });
}

/** The customer's bank transfer comes in: exactly what the invoices ask for. */
export async function pay({ people: { finance } }: Stage, { watch, customerId }: Begun): Promise<void> {
  const due = await watch.until('the wait for payment', (o) => waitsFor(o, 'payment') && o.invoiceIds);
  for (const id of due) {
    const { number, total } = invoice.parse(await finance.get(`/invoices/${id}`));
    const receivedAt = new Date().toISOString();
    await finance.post('/payments', { customerId, amount: total, reference: number, receivedAt });
  }
}

export const settled = ({ watch }: Begun): Promise<true> =>
  watch.until('the settlement', (o) => o.status === 'settled' && true);

export const waitsFor = ({ waits }: Order, what: string): boolean => waits.some((wait) => wait.for === what);
