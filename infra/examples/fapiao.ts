import { z } from 'zod';
import { dayIn, now, plusDays } from '../../functions/shared/time.ts';
import type { Recorder } from './recorder.ts';

const CUSTOMER = {
  name: '苏州鹤舟精密机械有限公司',
  language: 'zh',
  currency: 'CNY',
  taxId: '91320500MA0XAMPL2A',
  invoiceEmail: 'fapiao@hezhou.example',
  addresses: [
    { label: '工厂', name: '苏州鹤舟精密机械有限公司', street: '星湖街 218 号', city: '苏州', country: 'CN' },
  ],
  creditLimit: { amount: 10_000_000, currency: 'CNY' },
  paymentTermDays: 30,
};

const PRODUCT = {
  sku: 'BRG-6204',
  name: 'Deep groove ball bearing 6204',
  nameZh: '深沟球轴承 6204',
  fapiaoCode: '1090123010000000000',
  unit: 'pcs',
  quantityDecimals: 0,
  taxCode: 'standard',
  supply: { kind: 'purchase', leadTimeDays: 14 },
  prices: [{ currency: 'CNY', unitPrice: '26.50' }],
};

const made = z.looseObject({ id: z.string() });
const withShipment = z.looseObject({ shipmentIds: z.array(z.string()).min(1) });
const withInvoice = z.looseObject({ invoiceIds: z.array(z.string()).min(1) });

/** What a customer in China bought, as the tax platform is asked to issue it, and the number that comes back. */
export async function recordFapiao(to: Recorder): Promise<void> {
  const id = await invoiced(to);
  const day = (days: number) => dayIn('Asia/Shanghai', plusDays(now(), days));
  const body = { from: day(-1), to: day(1) };
  const params = { id: await to.make('applyForFapiao', { body, as: 'finance' }) };
  await to.record('getTaxApplicationFile', { params });
  const given = { number: '25312000000000004711', issuedOn: day(-1) };
  await to.record('recordFapiao', { params: { id }, body: given, as: 'finance' });
}

async function invoiced(to: Recorder): Promise<string> {
  const { id: customerId } = await to.until('createCustomer', { body: CUSTOMER }, made);
  await to.until('createProduct', { body: PRODUCT }, z.looseObject({ sku: z.string() }));
  const stock = {
    sku: PRODUCT.sku,
    warehouse: 'SHA',
    change: '100',
    kind: 'opening',
    reason: 'Opening stock',
  };
  await to.until('adjustStock', { body: stock }, z.looseObject({}));
  const lines = [{ sku: PRODUCT.sku, quantity: '40' }];
  const { id } = await to.until('placeOrder', { body: { customerId, lines } }, made);
  const params = { id };
  const { shipmentIds } = await to.until('getOrder', { params }, withShipment);
  const handedOver = { carrier: 'Elbe Parcel', trackingNumber: 'EP-4711-0042' };
  const shipment = { params: { id: shipmentIds[0] ?? '' }, body: handedOver };
  await to.until('dispatchShipment', shipment, made);
  const { invoiceIds } = await to.until('getOrder', { params }, withInvoice);
  return invoiceIds[0] ?? '';
}
