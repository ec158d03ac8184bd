import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESClient, UpdateConfigurationSetSendingEnabledCommand } from '@aws-sdk/client-ses';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { now } from '../../functions/shared/time.ts';
import { clientConfig } from '../../infra/local/engines/client-config.ts';
import { createTables } from '../../infra/local/engines/tables.ts';
import { executionArn } from '../../infra/local/machine/execution.ts';
import { readBlueprint } from '../../infra/local/template/blueprint.ts';
import { restore } from '../../infra/operations/restore.ts';
import { clientOf, expectSound, snapshotOf } from '../support/audit.ts';
import { commandIn } from '../support/command.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { type Laptop, startLaptop } from '../support/tradewind.ts';
import { PRELOAD, Wire } from '../support/wire/wire.ts';

/** The procedures of infra/RUNBOOK.md, each tried on the laptop's engines. */
const dataDir = mkdtempSync(join(tmpdir(), 'tradewind-runbook-'));
const command = commandIn({ TRADEWIND_DATA: dataDir });
const wire = new Wire();
let tw: Laptop;
let flow: Flow;

beforeAll(async () => {
  tw = await startLaptop({ dataDir, retryScale: 0.01, endpoints: wire.between, preload: [PRELOAD] });
  flow = flowOf(tw);
});
afterAll(async () => {
  await tw.stop();
  await wire.stop();
  rmSync(dataDir, { recursive: true, force: true });
});
afterEach(() => {
  wire.fault = () => undefined;
});

/** A clean order for one piece of what there is. */
async function placeOne() {
  const buyer = await tw.customer();
  return { buyer, ...(await flow.placeNew(buyer, '1', '1')) };
}

test('dead letters are listed, and replayed when what broke is mended', async () => {
  wire.fault = ({ operation }) => (operation === 'StartExecution' ? 'denied' : undefined);
  const { id } = await placeOne();
  const name = 'tradewind-test-workflow-stream';
  await eventually(() => tw.local.deadLetters.of(name).length > 0);
  const listed = await command('redrive', '--dead-letters');
  expect(listed).toEqual({ code: 0, output: `${name}: 1\n` });
  expect((await tw.order(id)).waits).toEqual([]);

  wire.fault = () => undefined;
  const replayed = await command('redrive', '--dead-letters', 'workflow-stream');
  expect(replayed).toEqual({ code: 0, output: `${name}: 1 replayed\n` });
  await tw.until(id, waitsFor('dispatch'));
  expect(tw.local.deadLetters.sources()).toEqual([]);
  await expectSound(tw);
});

/** What `aws ses update-configuration-set-sending-enabled` calls. */
const sending = (Enabled: boolean) =>
  new SESClient(clientConfig(tw.local.endpoints.mail)).send(
    new UpdateConfigurationSetSendingEnabledCommand({ ConfigurationSetName: 'tradewind-test', Enabled }),
  );

/** Hands the goods over; the mail that follows is not waited for. */
async function dispatch(id: string): Promise<void> {
  const [shipmentId] = (await tw.until(id, waitsFor('dispatch'))).shipmentIds;
  await tw.post(`/shipments/${shipmentId}/dispatch`, { carrier: 'DHL', trackingNumber: '1' });
}
const mailOf = async (id: string) => (await flow.invoicesOf(id))[0]?.mail.state;

test('mails are held back while sending is switched off, and go out once when it is on again', async () => {
  const orders = await Promise.all([placeOne(), placeOne()]);
  await sending(false);
  for (const { id } of orders) await dispatch(id);
  for (const { id } of orders) await flow.ended(id, 'parked');
  await sending(true);
  const { code, output } = await command('redrive', '--parked');
  expect([code, output.trim().split('\n')]).toEqual([0, expect.objectContaining({ length: 2 })]);
  for (const { id } of orders) {
    await tw.until(id, waitsFor('delivery'));
    const [invoice] = await flow.invoicesOf(id);
    expect(invoice?.mail.state).toBe('sent');
    expect(await flow.mailsAbout(invoice?.number ?? '')).toHaveLength(1);
  }
  await expectSound(tw);
});

test('an invoice of which nobody knows whether it went out is sent again when an operator says so', async () => {
  const { id } = await placeOne();
  wire.fault = ({ service }) => (service === 'mail' ? 'request-lost' : undefined);
  await dispatch(id);
  await tw.until(id, async () => (await mailOf(id)) === 'unknown');
  wire.fault = () => undefined;
  const [invoiceId = ''] = (await tw.order(id)).invoiceIds;
  expect((await command('resend')).output).toContain(`${invoiceId} of ${id}: unknown since`);
  expect(await mailOf(id)).toBe('unknown');
  expect(await command('resend', invoiceId)).toMatchObject({ code: 0 });
  await eventually(async () => (await mailOf(id)) === 'sent');
  expect(await flow.mailsAbout((await flow.invoicesOf(id))[0]?.number ?? '')).toHaveLength(1);
  await expectSound(tw);
});

test('so is a purchase order', async () => {
  const { supply, sku } = await tw.product();
  const name = supply.supplier ?? '';
  await tw.post('/suppliers', { name, email: 'orders@lieferwerk.example', language: 'en', currency: 'EUR' });
  const { id } = await tw.place((await tw.customer()).id, [{ sku, quantity: '1' }]);
  await tw.until(id, waitsFor('goods'));
  const [po] = await flow.purchaseOrdersOf(id);
  const mailIs = async (state: string) => (await tw.get(`/purchase-orders/${po?.id}`)).mail?.state === state;
  wire.fault = ({ service }) => (service === 'mail' ? 'request-lost' : undefined);
  await tw.post(`/purchase-orders/${po?.id}/send`, {});
  await eventually(() => mailIs('unknown'));
  wire.fault = () => undefined;
  expect((await command('resend')).output).toContain(`${po?.id}: unknown since`);
  expect(await command('resend', po?.id ?? '')).toMatchObject({ code: 0 });
  await eventually(() => mailIs('sent'));
  expect(await flow.mailsAbout(po?.number ?? '')).toHaveLength(1);
  await expectSound(tw);
});

test('the key of cursors is changed while lists are read', async () => {
  await Promise.all([tw.customer(), tw.customer(), tw.customer()]);
  const admin = tw.as('admin');
  const page = (cursor: string) => admin.get(`/customers?limit=1&cursor=${encodeURIComponent(cursor)}`);
  const first = await admin.get('/customers?limit=1');
  expect(await command('rotate')).toMatchObject({ code: 0 });
  const second = await page(first.body.next);
  expect(second.status).toBe(200);
  expect((await page(second.body.next)).status).toBe(200);
});

test('a carrier is given a new secret, one that nobody asked for is not', async () => {
  const secretOf = async () => (await tw.as('admin').get('/carriers/simulator/webhook')).body.secret;
  const before = await secretOf();
  expect(await command('rotate', '--carrier', 'simulator')).toMatchObject({ code: 0 });
  expect(await secretOf()).not.toBe(before);
  expect(await command('rotate', '--carrier', 'simulater')).toMatchObject({ code: 1 });
});

test('a payment provider is shown where to tell of payments and by which secret, and given a new one', async () => {
  const shown = () => command('provider-key', '--provider', 'simulator', '--webhook');
  const { output } = await shown();
  expect(output).toMatch(/^POST \/payment-events\/simulator\n[\w-]{43}\n$/);
  expect((await shown()).output).toBe(output);
  expect(await command('rotate', '--provider', 'simulator')).toMatchObject({ code: 0 });
  expect((await shown()).output).not.toBe(output);
});

/** A table as it is restored to this moment, beside the one that goes on. */
async function restoredTable(): Promise<string> {
  const [spec] = readBlueprint(inject('cdkOut').patient).tables;
  if (!spec) throw new Error('there is no table');
  const name = `${spec.name}-restored`;
  await createTables(tw.local.endpoints.dynamodb, [{ ...spec, name }]);
  const items = await snapshotOf(tw);
  for (let i = 0; i < items.length; i += 25) {
    const puts = items.slice(i, i + 25).map((Item) => ({ PutRequest: { Item } }));
    await clientOf(tw).send(new BatchWriteCommand({ RequestItems: { [name]: puts } }));
  }
  return name;
}

test('restored to a point in time, the table is as it was, and its orders go on from there', async () => {
  const [sent, paid] = await Promise.all([placeOne(), placeOne()]);
  await tw.until(sent.id, waitsFor('dispatch'));
  await flow.fulfil(paid.id);
  await tw.until(paid.id, waitsFor('payment'));
  const from = await restoredTable();

  await flow.fulfil(sent.id);
  await flow.pay(paid.buyer.id, paid.total);
  await flow.ended(paid.id, 'settled');
  const { id: later } = await placeOne();
  await tw.until(later, waitsFor('dispatch'));

  for (const one of tw.local.executions.list({ status: 'RUNNING' }))
    tw.local.executions.abort(executionArn(one));
  const tables = { client: clientOf(tw), from, into: tw.local.table };
  const { removed, resumed } = await restore(tables, now());
  expect(removed).toBeGreaterThan(0);
  expect(resumed).toEqual(expect.arrayContaining([sent.id, paid.id]));
  expect((await tw.as('admin').get(`/orders/${later}`)).status).toBe(404);

  await flow.fulfil(sent.id);
  await tw.until(paid.id, waitsFor('payment'));
  expect((await tw.order(paid.id)).status).toBe('delivered');
  for (const { id, buyer, total } of [sent, paid]) {
    await flow.pay(buyer.id, total);
    await flow.ended(id, 'settled');
  }
  await expectSound(tw);
});
