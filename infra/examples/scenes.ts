import { z } from 'zod';
import type { Local } from '../local/start.ts';
import { recordBank } from './bank.ts';
import { recordCredit } from './credit.ts';
import { recordEvaluation } from './evaluations.ts';
import { recordLedger } from './ledger.ts';
import { recordPaying } from './paying.ts';
import type { Recorder } from './recorder.ts';
import { recordReturn } from './returns.ts';
import { recordShipment, WISHES } from './shipping.ts';
import { recordStatement } from './statements.ts';
import type { Things } from './things.ts';

export const waitingFor = (what: string) =>
  z.looseObject({
    waits: z.array(z.looseObject({ for: z.string() })).refine((w) => w.some((x) => x.for === what)),
  });

const withShipment = waitingFor('dispatch').extend({ shipmentIds: z.array(z.string()).min(1) });
const withInvoice = z.looseObject({ invoiceIds: z.array(z.string()).min(1) });
const first = ([one]: readonly string[]): string => one ?? '';

/** From placement to payment. */
export async function recordCleanOrder(
  to: Recorder,
  local: Pick<Local, 'mailbox' | 'endpoints' | 'table'>,
  { customerId, sku }: Things,
): Promise<void> {
  const id = await to.make('placeOrder', {
    as: 'sales',
    body: { customerId, reference: 'WEB-20931', ...WISHES, lines: [{ sku, quantity: '12' }] },
  });
  const { shipmentIds } = await to.until('getOrder', { params: { id } }, withShipment);
  await to.record('getOrder', { params: { id } });
  await to.record('listOrders', { query: { customerId, limit: '1' } });
  await to.record('listOrdersOfCustomer', { params: { id: customerId }, query: { limit: '1' } });
  await to.record('getTimeline', { params: { id }, query: { limit: '2' } });
  await recordShipment(to, local, first(shipmentIds));
  const { invoiceIds } = await to.until('getOrder', { params: { id } }, withInvoice);
  await recordInvoice(to, local, customerId, first(invoiceIds));
  await recordReturn(to, { customerId, sku }, first(shipmentIds));
  await recordEvaluation(to, local, { customerId, sku }, id);
  await recordTrade(to, customerId);
}

/** Once all of it counts. */
async function recordTrade(to: Recorder, id: string): Promise<void> {
  const whole = z.looseObject({
    payments: z.looseObject({ paid: z.literal(1) }),
    evaluations: z.looseObject({ count: z.literal(2) }),
  });
  await to.until('showTrade', { params: { id } }, whole);
  await to.record('showTrade', { params: { id } });
  for (const route of ['listSegment', 'getSegmentFile'])
    await to.record(route, { params: { segment: 'new' }, as: 'sales' });
}

async function recordInvoice(
  to: Recorder,
  local: Pick<Local, 'mailbox' | 'endpoints' | 'table'>,
  customerId: string,
  id: string,
): Promise<void> {
  const sent = z.looseObject({
    number: z.string(),
    mail: z.looseObject({ state: z.literal('sent') }),
  });
  const { number } = await to.until('getInvoice', { params: { id } }, sent);
  await to.record('getInvoice', { params: { id } });
  await to.record('getInvoicePdf', { params: { id } });
  await to.record('getInvoiceXml', { params: { id } });
  await to.record('listInvoices', { query: { customerId, limit: '1' } });
  await to.record('listAccounts', { params: { id: customerId } });
  await recordStatement(to, local, customerId);
  await recordCredit(to, customerId, id);
  await recordBank(to, customerId, number);
  await recordPaying(to, local, id);
  const { open } = await to.until('getInvoice', { params: { id } }, z.looseObject({ open: z.unknown() }));
  const receivedAt = new Date().toISOString();
  const body = { customerId, amount: open, reference: number, receivedAt };
  const payment = await to.make('recordPayment', { body, as: 'finance' });
  await to.record('getPayment', { params: { id: payment } });
  await to.record('listPayments', { query: { customerId, limit: '1' } });
  await to.record('listInvoiceSeries');
  const series = number.slice(0, number.lastIndexOf('-'));
  await to.record('proveInvoiceSeries', { params: { id: series }, query: { limit: '100' } });
  await recordLedger(to, customerId, id);
}

/** Many at once, and what another system did. */
export async function recordBatches(to: Recorder, { customerId, sku }: Things): Promise<void> {
  const line = { sku, quantity: '8' };
  const order = { customerId, reference: 'WEB-20932', lines: [line] };
  await to.record('placeOrderBatch', { body: { policy: 'each', items: [order] } });
  const past = {
    customerId,
    reference: 'SO-2019-00017',
    status: 'settled',
    placedAt: '2019-05-02T08:15:00Z',
    endedAt: '2019-06-11T00:00:00Z',
    lines: [{ ...line, unitPrice: '44.00', taxRate: '19' }],
  };
  await to.record('recordPastOrder', { body: past });
  const items = [{ ...past, reference: 'SO-2019-00018' }];
  await to.record('recordPastOrderBatch', { body: { policy: 'all', items } });
}

/** A file, one of whose rows is wrong. */
export async function recordImport(to: Recorder): Promise<void> {
  const head = 'sku,name,unit,quantityDecimals,taxCode,supply.kind,supply.leadTimeDays,prices.EUR';
  const rows = [
    'BRG-6204,Ball bearing 6204,pcs,0,standard,purchase,14,3.90',
    'BRG-6205,,pcs,0,standard,purchase,14,4.20',
  ];
  const body = [head, ...rows].join('\n');
  const id = await to.make('createImport', { query: { kind: 'products' }, body });
  await to.until('getOperation', { params: { id } }, z.looseObject({ state: z.literal('done') }));
  await to.record('getOperation', { params: { id } });
  await to.record('listOperations', { query: { limit: '1' } });
  await to.record('getOperationErrors', { params: { id } });
}
