import { sign } from '../../functions/shared/signature.ts';
import { now } from '../../functions/shared/time.ts';
import { PROVIDER } from '../local/payment-simulator.ts';
import { providerSecretIn } from '../local/provider-secret.ts';
import type { Local } from '../local/start.ts';
import type { Recorder } from './recorder.ts';

/** A page for an invoice, and what its provider tells of a payment that nobody can be sure whose it is. */
export async function recordPaying(
  to: Recorder,
  { endpoints, table }: Pick<Local, 'endpoints' | 'table'>,
  id: string,
): Promise<void> {
  await to.record('linkToPay', { params: { id }, as: 'finance' });
  const body = {
    eventId: 'SIM-4711/1',
    type: 'succeeded',
    transaction: 'SIM-4711',
    reference: 'PO-4711',
    amount: { amount: 5000, currency: 'EUR' },
    at: now(),
    payer: { name: 'Pruefwerk GmbH' },
  };
  const secret = await providerSecretIn(endpoints.dynamodb, table, PROVIDER);
  const seconds = Math.floor(Date.parse(now()) / 1000);
  const headers = { 'payment-signature': sign(secret, seconds, Buffer.from(JSON.stringify(body))) };
  await to.record('reportPaymentEvent', { params: { provider: PROVIDER }, body, headers });
}
