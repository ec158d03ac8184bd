import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { invoices } from '../../functions/billing/store.ts';
import { products } from '../../functions/catalog/store.ts';
import { customers } from '../../functions/customers/store.ts';
import { handler as run } from '../../functions/insights/figures.ts';
import { keepFigures } from '../../functions/insights/follow.ts';
import { getSettings } from '../../functions/shared/settings.ts';
import { transact } from '../../functions/shared/table.ts';
import { mailingTests } from '../support/mailing.ts';
import { CUSTOMERS, invoiceOf, orderOf, PRODUCTS } from './documents.ts';

const outbox = mailingTests();
const [customer] = CUSTOMERS;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T06:00:00Z') });
  process.env.METRICS_NAMESPACE = 'test';
});
afterEach(() => {
  vi.useRealTimers();
});

test('management gets the figures of the day before once, as pictures and as text', async () => {
  if (!customer) throw new Error('there is no customer');
  const settings = getSettings();
  const at = '2026-11-25T10:00:00.000Z';
  const lines = [
    { sku: 'BOLT', quantity: 30_000 },
    { sku: 'PLAIN', quantity: 20_000 },
  ];
  const invoice = invoiceOf(settings, orderOf(settings, customer, lines, at), customer, at);
  await transact([
    ...PRODUCTS.map((p) => products.create(p)),
    customers.create(customer),
    invoices.create(invoice),
  ]);
  await keepFigures({ after: invoices.toItem(invoice) });

  expect(await run()).toEqual({ day: '2026-11-25', mail: 'sent' });
  expect(await run()).toEqual({ day: '2026-11-25', mail: 'sent' });
  const [mail, ...more] = await outbox.mails();
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Figures of 25 November 2026: €500.00 sold');
  for (const body of [mail?.body.html, mail?.body.text]) {
    expect(body).toContain('€112.50');
    expect(body).toContain('Bolt');
  }
});

test('and nobody, where nobody is to get them', async () => {
  const { mail } = getSettings();
  const { figures } = mail;
  delete mail.figures;
  expect(await run()).toEqual({ day: '2026-11-25', mail: 'none' });
  if (figures) mail.figures = figures;
  expect(await outbox.mails()).toEqual([]);
});
