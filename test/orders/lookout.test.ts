import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { handler } from '../../functions/orders/lookout.ts';
import type { Order } from '../../functions/orders/model.ts';
import { orders } from '../../functions/orders/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { type MailRecord, mails } from '../../functions/shared/mail/record.ts';
import { transact } from '../../functions/shared/table.ts';
import { now, plusSeconds } from '../../functions/shared/time.ts';
import { keepLog } from '../support/log-lines.ts';
import { anOrder } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
let log: ReturnType<typeof keepLog>;
beforeAll(async () => {
  process.env.METRICS_NAMESPACE = 'spec';
  stop = await useTable();
});
beforeEach(() => {
  log = keepLog();
});
afterEach(() => log.end());
afterAll(() => stop());

const minutesAgo = (minutes: number): string => plusSeconds(now(), -60 * minutes);
const sample = anOrder(useSettings());
const ofStatus = (status: Order['status']) => orders.create({ ...sample, id: newId('ord'), status });
const mail = (state: MailRecord['state'], minutes: number, invoiceId?: string, purchaseOrderId?: string) =>
  mails.create({
    key: newId('evt'),
    state,
    attempts: 1,
    at: minutesAgo(minutes),
    version: 1,
    ...(invoiceId ? { invoiceId } : {}),
    ...(purchaseOrderId ? { purchaseOrderId } : {}),
  });

test('tells nothing of a store in which nothing waits', async () => {
  await transact([ofStatus('settled'), mail('sent', 20, 'inv')]);
  expect(await handler()).toEqual([]);
  expect(log.text()).toBe('');
});

test('counts open orders by status, and mails that are late', async () => {
  await transact([
    ...[ofStatus('placed'), ofStatus('parked'), ofStatus('parked')],
    ...[mail('retry', 16, 'inv'), mail('unknown', 20_000, 'inv'), mail('sending', 14, 'inv')],
    ...[mail('unknown', 16), mail('unknown', 60 * 25), mail('bounced', 16, 'inv')],
    mail('unknown', 20_000, undefined, 'po'),
  ]);
  const found = [
    { name: 'OrdersNow', of: 'placed', value: 1 },
    { name: 'OrdersNow', of: 'parked', value: 2 },
    { name: 'MailsUnsent', of: 'invoice', value: 2 },
    { name: 'MailsUnsent', of: 'purchase-order', value: 1 },
    { name: 'MailsUnsent', of: 'other', value: 1 },
  ];
  expect(await handler()).toEqual(found);
  expect(log.lines()[1]).toEqual({
    Status: 'parked',
    OrdersNow: 2,
    _aws: {
      Timestamp: expect.any(Number),
      CloudWatchMetrics: [
        { Namespace: 'spec', Dimensions: [['Status']], Metrics: [{ Name: 'OrdersNow', Unit: 'Count' }] },
      ],
    },
  });
});
