import { expect } from 'vitest';
import type { z } from 'zod';
import type { paymentEvent } from '../../functions/billing/providers/model.ts';
import { sign } from '../../functions/shared/signature.ts';
import { providerSecretIn } from '../../infra/local/provider-secret.ts';
import type { Running } from './tradewind.ts';

interface Deployment {
  local: Pick<Running, 'url' | 'endpoints' | 'table'>;
}

/** What the payment provider of the sample tells, as its own system would. */
export async function tellOfPayment(
  { local: { url, endpoints, table } }: Deployment,
  event: z.input<typeof paymentEvent>,
): Promise<void> {
  const body = JSON.stringify(event);
  const secret = await providerSecretIn(endpoints.dynamodb, table, 'simulator');
  const signature = sign(secret, Math.floor(Date.now() / 1000), Buffer.from(body));
  const headers = { 'content-type': 'application/json', 'payment-signature': signature };
  const { status } = await fetch(`${url}/payment-events/simulator`, { method: 'POST', headers, body });
  expect(status).toBe(202);
}
