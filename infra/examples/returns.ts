import type { Recorder } from './recorder.ts';
import type { Things } from './things.ts';

/** A part of a shipment that its customer sends back. */
export async function recordReturn(
  to: Recorder,
  { customerId, sku }: Things,
  shipmentId: string,
): Promise<void> {
  const report = { status: 'delivered', eventId: 'EP-4711-0001/3' };
  await to.record('trackShipment', { params: { id: shipmentId }, body: report, as: 'warehouse' });
  const goods = [{ sku, quantity: '3' }];
  const reason = 'Three are of the wrong width';
  const asked = { shipmentId, lines: goods, reason, reference: 'RMA-2026-7' };
  const id = await to.make('requestReturn', { body: asked, as: 'customer', of: customerId });
  const params = { id };
  const headers = { 'if-match': await to.tagOf('getReturn', params, 'sales') };
  const body = { decision: 'authorise', reason: 'We sent the wrong ones' };
  await to.record('reviewReturn', { params, body, headers, as: 'sales' });
  await to.record('receiveReturn', { params, body: { lines: goods }, as: 'warehouse' });
  const lines = [{ sku, restocked: '2', scrapped: '1', reason: 'Bent on the way' }];
  await to.record('inspectReturn', { params, body: { lines }, as: 'warehouse' });
  await to.record('getReturn', { params });
  await to.record('listReturns', { query: { status: 'inspected', limit: '1' } });
}
