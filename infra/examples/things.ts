import { recordAdjustments } from './adjustments.ts';
import { CUSTOMER, SUPPLIER } from './parties.ts';
import { PAIR, PASTE, PRODUCT } from './products.ts';
import type { Recorder } from './recorder.ts';

/** What the scenes are played with. */
export interface Things {
  customerId: string;
  sku: string;
}

/** A customer and a product with stock: made, read, changed. */
export async function recordThings(to: Recorder): Promise<Things> {
  const customerId = await recordCustomer(to);
  await recordSupplier(to);
  const sku = await recordProduct(to);
  await recordStock(to, sku);
  return { customerId, sku };
}

async function recordCustomer(to: Recorder): Promise<string> {
  const id = await to.make('createCustomer', { body: CUSTOMER, as: 'sales' });
  const another = { ...CUSTOMER, reference: 'K-4712', name: 'Süßmühle Feinkost' };
  await to.record('createCustomerBatch', { body: { policy: 'all', items: [another] } });
  await to.record('getCustomer', { params: { id } });
  await to.record('listCustomers', { query: { limit: '1' } });
  await to.record('changeCustomer', {
    params: { id },
    body: { paymentTermDays: 14 },
    headers: { 'if-match': await to.tagOf('getCustomer', { id }) },
  });
  return id;
}

async function recordSupplier(to: Recorder): Promise<void> {
  const id = await to.make('createSupplier', { body: SUPPLIER, as: 'purchasing' });
  await to.record('getSupplier', { params: { id } });
  await to.record('listSuppliers', { query: { limit: '1' } });
  await to.record('changeSupplier', {
    params: { id },
    body: { leadTimeDays: 18 },
    headers: { 'if-match': await to.tagOf('getSupplier', { id }) },
  });
}

async function recordProduct(to: Recorder): Promise<string> {
  const { sku } = PRODUCT;
  await to.record('createProduct', { body: PRODUCT });
  const items = [PAIR, PRODUCT, PASTE];
  await to.record('createProductBatch', { body: { policy: 'each', items } });
  await to.record('getProduct', { params: { sku } });
  await to.record('listProducts', { query: { limit: '1' } });
  await to.record('changeProduct', {
    params: { sku },
    body: { nameZh: '不锈钢轴' },
    headers: { 'if-match': await to.tagOf('getProduct', { sku }) },
  });
  return sku;
}

async function recordStock(to: Recorder, sku: string): Promise<void> {
  await recordLots(to);
  const body = { sku, warehouse: 'HAM', change: '40', kind: 'opening', reason: 'Opening stock' };
  await to.record('adjustStock', { body, as: 'warehouse' });
  await to.record('getStock', { params: { sku } });
  await to.record('getStockAsOf', { params: { sku }, query: { asOf: new Date().toISOString() } });
  await recordAdjustments(to, sku);
  await recordCount(to, sku);
  await recordTransfer(to, sku);
  await to.record('listStock', { query: { limit: '1' } });
  await to.record('listMovements', { params: { sku }, query: { limit: '1' } });
}

async function recordLots(to: Recorder): Promise<void> {
  const { sku } = PASTE;
  const lots = [{ lot: 'B-1147', expiresOn: '2031-03-31', quantity: '24' }];
  const opening = { sku, warehouse: 'HAM', change: '24', kind: 'opening', reason: 'Opening stock', lots };
  await to.record('adjustStock', { body: opening, as: 'warehouse' });
  const params = { sku, lot: 'B-1147' };
  await to.record('getLot', { params });
  await to.record('listLotMovements', { params, query: { limit: '1' } });
  await to.record('listLots', { query: { expiringBy: '2031-12-31' } });
}

async function recordCount(to: Recorder, sku: string): Promise<void> {
  const asked = { warehouse: 'HAM', reason: 'Spring count', reference: 'C-2026-1', skus: [sku] };
  const id = await to.make('startCount', { body: asked, as: 'warehouse' });
  const lines = [{ sku, quantity: '1' }];
  await to.record('enterCount', { params: { id }, body: { lines }, as: 'warehouse' });
  const seen = { 'if-match': await to.tagOf('getCount', { id }) };
  const body = { decision: 'discard', reason: 'Only the open box was counted' };
  await to.record('reviewCount', { params: { id }, body, headers: seen });
  await to.record('getCount', { params: { id } });
  await to.record('listCounts', { query: { status: 'discarded' } });
}

async function recordTransfer(to: Recorder, sku: string): Promise<void> {
  const lines = [{ sku, quantity: '2' }];
  const sent = { from: 'HAM', to: 'SHA', reason: 'Shanghai runs low', reference: 'TR-17', lines };
  const id = await to.make('sendTransfer', { body: sent, as: 'warehouse' });
  await to.record('getTransfer', { params: { id } });
  await to.record('listTransfers', { query: { status: 'in-transit' } });
  const receipt = { lines: [{ sku, quantity: '1' }], lossReason: 'One was dropped at the port' };
  await to.record('receiveTransfer', { params: { id }, body: receipt, as: 'warehouse' });
}
