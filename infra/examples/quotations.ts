import { z } from 'zod';
import type { Local } from '../local/start.ts';
import { tokenIn } from './links.ts';
import type { Recorder } from './recorder.ts';
import type { Things } from './things.ts';

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** One is accepted by the link of its mail; of others we hear by telephone, and one is taken back. */
export async function recordQuotations(
  to: Recorder,
  local: Pick<Local, 'mailbox'>,
  { customerId, sku }: Things,
): Promise<void> {
  const agreed = { unitPrice: '42.00', reason: 'Opening offer for the new plant' };
  const lines = [{ sku, quantity: '24', agreed }];
  const body = { customerId, lines, validUntil: inDays(14), notes: 'Delivery to gate 3' };
  const params = { id: await to.make('createQuotation', { body, as: 'sales' }) };
  await to.record('changeQuotation', {
    params,
    body: { discountPercent: '2' },
    headers: { 'if-match': await to.tagOf('getQuotation', params) },
    as: 'sales',
  });
  await to.record('sendQuotation', { params, body: { reserve: false }, as: 'sales' });
  const sent = z.looseObject({ mail: z.looseObject({ state: z.literal('sent') }) });
  await to.until('getQuotation', { params }, sent);
  await to.record('getQuotation', { params });
  await to.record('getQuotationPdf', { params });
  await to.record('listQuotations', { query: { status: 'sent', limit: '1' } });
  const link = { token: await tokenIn(local, 'quotation-answers') };
  await to.record('getQuotationPage', { params: link });
  const form = new URLSearchParams({
    answer: 'accept',
    name: 'Kranichwerk, Einkauf',
    purchaseOrderNumber: 'PO-4711',
  });
  await to.record('sendQuotationAnswer', { params: link, body: `${form}` });
  const another = async () => {
    const id = await to.make('createQuotation', { body, as: 'sales' });
    await to.record('sendQuotation', { params: { id }, body: { reserve: false }, as: 'sales' });
    return { id };
  };
  const said = { name: 'Kranichwerk, Einkauf', words: 'By telephone' };
  await to.record('acceptQuotation', { params: await another(), body: said, as: 'sales' });
  await to.record('declineQuotation', { params: await another(), body: said, as: 'sales' });
  const reason = 'The price has changed';
  await to.record('withdrawQuotation', { params: await another(), body: { reason }, as: 'sales' });
}
