import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { type Key, keys } from '../../functions/shared/keys.ts';
import { clientConfig } from '../local/engines/client-config.ts';
import type { Local } from '../local/start.ts';
import type { Recorder } from './recorder.ts';
import { waitingFor } from './scenes.ts';
import type { Things } from './things.ts';

/** An order that stops because a record is damaged, and goes on when that has been repaired. */
export async function recordRedrive(to: Recorder, local: Local, { customerId, sku }: Things): Promise<void> {
  const body = { customerId, lines: [{ sku, quantity: '1' }] };
  const { id } = await to.until('placeOrder', { body }, z.looseObject({ id: z.string() }));
  const ready = waitingFor('dispatch').extend({ shipmentIds: z.array(z.string()).min(1) });
  const { shipmentIds } = await to.until('getOrder', { params: { id } }, ready);
  const repair = await damage(local, keys.stockLevel(sku, 'HAM'), { onHand: 'damaged' });
  await to.refuse('internal-error', 'getStock', { params: { sku } });
  const handedOver = { carrier: 'Elbe Parcel', trackingNumber: 'EP-4711-0002' };
  await to.record('dispatchShipment', { params: { id: shipmentIds[0] ?? '' }, body: handedOver });
  const parked = z.looseObject({ status: z.literal('parked') });
  await to.until('getOrder', { params: { id } }, parked);
  await repair();
  await to.record('redriveOrder', { params: { id } });
}

/** A change that never meets the record it has read, as if others were always faster. */
export async function recordBusy(to: Recorder, local: Local, { customerId: id }: Things): Promise<void> {
  const { reference } = await to.until('getCustomer', { params: { id } }, referred);
  const repair = await damage(local, keys.reference('customer', reference), { id: 'somebody else' });
  const headers = { 'if-match': await to.tagOf('getCustomer', { id }) };
  await to.refuse('busy', 'changeCustomer', { params: { id }, body: { reference: 'K-4713' }, headers });
  await repair();
}

const referred = z.looseObject({ reference: z.string() });

/** Makes a record wrong. @returns what repairs it */
async function damage({ endpoints, table }: Local, key: Key, wrong: object): Promise<() => Promise<unknown>> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(endpoints.dynamodb)));
  const { Item: sound } = await client.send(new GetCommand({ TableName: table, Key: key }));
  const put = (Item: object) => client.send(new PutCommand({ TableName: table, Item }));
  await put({ ...sound, ...wrong });
  return () => put({ ...sound });
}
