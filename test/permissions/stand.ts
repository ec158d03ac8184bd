import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Key, keys } from '../../functions/shared/keys.ts';
import { now } from '../../functions/shared/time.ts';
import type { Whereabouts } from '../deploy/deployed.ts';
import { clientOf } from '../support/audit.ts';
import { flowOf, waitsFor } from '../support/flow.ts';
import { type Customer, type Order, openTradewind } from '../support/tradewind.ts';

/** What works takes two seconds on an idle machine. */
const PATIENCE_MS = 30_000;

export type Stand = Awaited<ReturnType<typeof openStand>>;

/** A deployment in which scenes are played; what goes wrong shows at once where it can. */
export async function openStand(deployed: Whereabouts) {
  const tw = openTradewind(deployed);
  const flow = flowOf(tw);
  const { AWS_ENDPOINT_URL: endpoint = '', AWS_REGION: region = '' } = deployed.env;
  const lambda = new LambdaClient({ endpoint, region });
  const buyer: Customer = await tw.customer();

  /** @throws when it isn't so in time, when the order is parked, or when not even that could be done */
  async function goes(id: string, so: (order: Order) => boolean | Promise<boolean>): Promise<Order> {
    for (const deadline = Date.now() + PATIENCE_MS; ; ) {
      const order = await tw.order(id);
      if (await so(order)) return order;
      const ends = await tw.local.executions.list();
      const failed = ends.some(({ name, status }) => name.startsWith(id) && status === 'FAILED');
      if (failed || order.status === 'parked')
        throw new Error(`parked: ${order.fault?.cause ?? order.status}`);
      if (Date.now() > deadline)
        throw new Error(`${order.status}, waits for ${order.waits.map((w) => w.for).join() || 'nothing'}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async function place(stock: string, quantity: string, fields: object = {}): Promise<Order> {
    const { sku } = await tw.product();
    if (stock !== '0') await tw.stock(sku, stock);
    return tw.place(buyer.id, [{ sku, quantity }], fields);
  }

  /** Hands to a carrier what stands ready; the invoice is mailed. */
  async function dispatch(id: string): Promise<Order> {
    await goes(id, waitsFor('dispatch'));
    for (const { id: shipment, status } of await flow.shipmentsOf(id))
      if (status === 'created')
        await tw.post(`/shipments/${shipment}/dispatch`, { carrier: 'DHL', trackingNumber: '1' });
    const mailed = async () => (await flow.invoicesOf(id)).every(({ mail }) => mail.state === 'sent');
    return goes(id, async (o) => waitsFor('delivery')(o) && o.invoiceIds.length > 0 && (await mailed()));
  }

  async function deliver(id: string): Promise<Order> {
    await flow.track(id, 'delivered');
    return goes(id, (o) => o.status === 'delivered');
  }

  const pay = ({ id, totals: { total } }: Order) =>
    flow.pay(buyer.id, total, { allocations: [{ orderId: id, amount: total }] });

  /** Calls a function as its service does. @throws what it throws */
  async function invoke(name: string, event: unknown): Promise<unknown> {
    const FunctionName = `tradewind-${deployed.stage}-${name}`;
    const answer = await lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }));
    const payload = Buffer.from(answer.Payload ?? []).toString();
    if (answer.FunctionError) throw new Error(payload);
    return payload ? JSON.parse(payload) : undefined;
  }

  /** Past the API: changes fields of what is there. */
  const alter = ({ pk, sk }: Key, fields: Record<string, unknown>) =>
    clientOf(tw).send(
      new UpdateCommand({
        TableName: tw.local.table,
        Key: { pk, sk },
        UpdateExpression: `SET ${Object.keys(fields).map((name) => `#${name} = :${name}`)}`,
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: Object.fromEntries(Object.keys(fields).map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: Object.fromEntries(
          Object.entries(fields).map(([name, value]) => [`:${name}`, value]),
        ),
      }),
    );

  /** Past the API: as if it had never been. */
  const forget = ({ pk, sk }: Key) =>
    clientOf(tw).send(new DeleteCommand({ TableName: tw.local.table, Key: { pk, sk } }));

  /** A wait that its waker had no time to forget, and that is over by nothing that happens in a scene. */
  const linger = (orderId: string) => {
    const ref = { for: 'prepayment', round: 1, stage: 0, since: now() };
    const shown = { for: 'prepayment', on: 'customer', since: now(), until: now(), otherwise: 'nothing' };
    const Item = { ...keys.wait(orderId, 'prepayment'), ...shown, ref, token: 'of nobody', run: 0 };
    return clientOf(tw).send(new PutCommand({ TableName: tw.local.table, Item }));
  };

  return { tw, flow, buyer, goes, place, dispatch, deliver, pay, invoke, alter, forget, linger };
}
