import { randomUUID } from 'node:crypto';
import { PRODUCT } from './products.ts';
import type { Recorder } from './recorder.ts';
import type { Things } from './things.ts';

const NOBODY = 'cus_00000000000000000000000000';
const NO_PURCHASE_ORDER = 'po_00000000000000000000000000';

/** One of each problem that can be had by asking wrongly. */
export async function recordProblems(to: Recorder, { customerId, sku }: Things): Promise<void> {
  await recordBadRequests(to, customerId);
  await recordContradictions(to, customerId, sku);
  await to.refuse('unauthenticated', 'listProducts', { headers: { authorization: await to.nobody() } });
  await to.refuse('forbidden', 'createProduct', { as: 'warehouse', body: {} });
  await to.refuse('not-found', 'getCustomer', { params: { id: NOBODY } });
  await to.refuseElsewhere('method-not-allowed', 'DELETE', `/customers/${customerId}`);
}

async function recordBadRequests(to: Recorder, id: string): Promise<void> {
  const body = { paymentTermDays: -1, adress: 'Werk 2' };
  const known = { 'if-match': await to.tagOf('getCustomer', { id }) };
  await to.refuse('invalid-request', 'changeCustomer', { params: { id }, body, headers: known });
  await to.refuse('precondition-required', 'changeCustomer', { params: { id }, body: { active: true } });
  await to.refuse('precondition-failed', 'changeCustomer', {
    params: { id },
    body: { active: true },
    headers: { 'if-match': known['if-match'].replace(/^"\d+/, '"1') },
  });
  await to.refuse('idempotency-key-missing', 'sendPurchaseOrder', {
    params: { id: NO_PURCHASE_ORDER },
    body: {},
    headers: { 'idempotency-key': '' },
  });
  await to.refuse('unsupported-media-type', 'placeOrder', {
    body: {},
    headers: { 'content-type': 'text/plain' },
  });
  await to.refuse('too-large', 'placeOrder', { body: { notes: 'a'.repeat(1_100_000) } });
}

async function recordContradictions(to: Recorder, customerId: string, sku: string): Promise<void> {
  const lines = [{ sku: 'NO-SUCH-THING', quantity: '1' }];
  await to.refuse('unprocessable', 'placeOrder', { body: { customerId, lines } });
  const headers = { 'idempotency-key': randomUUID() };
  const body = (reason: string) => ({ sku, warehouse: 'HAM', change: '1', reason });
  await to.record('adjustStock', { body: body('Counted'), headers });
  await to.refuse('idempotency-key-reused', 'adjustStock', { body: body('Found'), headers });
  await to.refuse('conflict', 'adjustStock', { body: { ...body('Lost'), change: '-100000' } });
  await to.refuse('already-exists', 'createProduct', { body: PRODUCT });
}
