import { z } from 'zod';
import type { Recorder } from './recorder.ts';

const invoice = z.looseObject({ open: z.object({ amount: z.int().min(100), currency: z.string() }) });

const made = z.looseObject({ id: z.string() });

/** Of an invoice that its customer means to pay, after a question about it. */
async function recordCollecting(to: Recorder, id: string): Promise<void> {
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const body = { until: day, reason: 'The customer asks about the freight' };
  await to.record('stopReminders', { params: { id }, body, as: 'finance' });
  await to.record('resumeReminders', { params: { id }, as: 'finance' });
  await to.record('promisePayment', { params: { id }, body: { on: day }, as: 'sales' });
}

async function recordWrongUse(to: Recorder, body: object): Promise<void> {
  const { id } = await to.until('useCredit', { body, as: 'finance' }, made);
  const headers = { 'if-match': await to.tagOf('getCreditUse', { id }, 'finance') };
  const why = { reason: 'Meant for the next invoice' };
  await to.record('reverseCreditUse', { params: { id }, headers, body: why, as: 'finance' });
}

/** A receipt that was another customer's. */
async function recordMistake(to: Recorder, customerId: string, invoiceId: string): Promise<void> {
  const amount = { amount: 100, currency: 'EUR' };
  const receivedAt = new Date().toISOString();
  const body = {
    customerId,
    amount,
    reference: 'SEPA 4711/4',
    receivedAt,
    allocations: [{ invoiceId, amount }],
  };
  const { id } = await to.until('recordPayment', { body, as: 'finance' }, made);
  const headers = { 'if-match': await to.tagOf('getPayment', { id }, 'finance') };
  const why = { reason: 'It was another customer’s' };
  await to.record('reversePayment', { params: { id }, headers, body: why, as: 'finance' });
}

/** What a customer paid too much on one invoice, used on it after all, and paid back. */
export async function recordCredit(to: Recorder, customerId: string, invoiceId: string): Promise<void> {
  const { open } = await to.until('getInvoice', { params: { id: invoiceId } }, invoice);
  await recordCollecting(to, invoiceId);
  const { currency } = open;
  const of = (amount: number) => ({ amount, currency });
  const [receivedAt, reference] = [new Date().toISOString(), 'SEPA 4711/3'];
  const allocations = [{ invoiceId, amount: of(1) }];
  const body = { customerId, amount: of(4000), reference, receivedAt, allocations };
  await to.make('recordPayment', { body, as: 'finance' });
  const use = { customerId, allocations: [{ invoiceId, amount: of(2000) }] };
  const useId = await to.make('useCredit', { body: use, as: 'finance' });
  await to.record('getCreditUse', { params: { id: useId } });
  await to.record('listCreditUses', { query: { customerId, limit: '1' } });
  await recordWrongUse(to, { customerId, allocations: [{ invoiceId, amount: of(100) }] });
  const asked = { customerId, amount: of(1500), reason: 'Would rather have it back' };
  const params = { id: await to.make('requestRefund', { body: asked, as: 'finance' }) };
  const headers = { 'if-match': await to.tagOf('getRefund', params, 'admin') };
  const decision = { decision: 'approve', reason: 'Agrees with the bank statement' };
  await to.record('reviewRefund', { params, headers, body: decision });
  await to.record('getRefund', { params });
  await to.record('listRefunds', { query: { status: 'paid', limit: '1' } });
  await recordMistake(to, customerId, invoiceId);
  const given = { amount: of(35), reason: 'Charges of the bank' };
  await to.record('writeOffInvoice', { params: { id: invoiceId }, body: given, as: 'finance' });
}
