import { z } from 'zod';
import { recordReallocation } from './reallocating.ts';
import type { Recorder } from './recorder.ts';
import { recordShortage } from './shortages.ts';
import type { Things } from './things.ts';

const withPurchaseOrder = z.looseObject({ purchaseOrderIds: z.array(z.string()).min(1) });
const mailed = z.looseObject({ mail: z.looseObject({ state: z.literal('sent') }) });

/** One that waits for goods, which are bought and come in. */
export async function recordShortOrder(to: Recorder, { customerId, sku }: Things): Promise<void> {
  const body = { customerId, lines: [{ sku, quantity: '60' }] };
  const placed = await to.until('placeOrder', { body }, z.looseObject({ id: z.string() }));
  const { purchaseOrderIds } = await to.until('getOrder', { params: { id: placed.id } }, withPurchaseOrder);
  const params = { id: purchaseOrderIds[0] ?? '' };
  await to.record('getPurchaseOrder', { params });
  await to.record('listPurchaseOrders', { query: { status: 'draft', limit: '1' } });
  await recordChange(to, params);
  await recordReallocation(to, customerId);
  await recordShortage(to, customerId);
  await to.record('approvePurchaseOrder', { params, as: 'purchasing' });
  await to.record('sendPurchaseOrder', { params, body: {}, as: 'purchasing' });
  await to.record('getPurchaseOrderPdf', { params, as: 'purchasing' });
  await to.until('getPurchaseOrder', { params }, mailed);
  const receipt = { lines: [{ sku, quantity: '20' }], note: 'First pallet' };
  await to.record('receiveGoods', { params, body: receipt, as: 'warehouse' });
  await to.record('listHeld', { params: { sku }, query: { limit: '1' } });
  const reason = 'The supplier has no more of it';
  await to.record('closePurchaseOrder', { params, body: { reason }, as: 'purchasing' });
  const cracked = { lines: [{ sku, quantity: '2' }], reason: 'Cracked, and reported short', offBooks: true };
  await to.record('returnGoods', { params, body: { ...cracked, replace: false }, as: 'warehouse' });
  await to.record('listAlerts', { query: { limit: '1' }, as: 'purchasing' });
  const wanted = { warehouse: 'HAM', lines: [{ sku, quantity: '48' }], reference: 'SUP-88121' };
  await to.record('createPurchaseOrder', { body: wanted, as: 'purchasing' });
  await to.record('orderSuggestions', { body: {}, as: 'purchasing' });
}

/** What is freed elsewhere is offered to whoever waits, and taken off the draft: it may be another than was just read. */
async function recordChange(to: Recorder, params: { id: string }): Promise<void> {
  const headers = { 'if-match': await to.tagOf('getPurchaseOrder', params) };
  try {
    await to.record('changePurchaseOrder', { params, body: { reference: 'SUP-88120' }, headers });
  } catch (error) {
    if (!String(error).includes('412')) throw error;
    await recordChange(to, params);
  }
}
