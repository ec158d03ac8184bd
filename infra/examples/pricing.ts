import type { Recorder } from './recorder.ts';
import type { Things } from './things.ts';

/** A list for a customer's group, with a price that falls with the quantity. */
export async function recordPricing(to: Recorder, { sku }: Things): Promise<void> {
  const body = {
    name: 'Industry 2026',
    reference: 'PL-2026-IND',
    group: 'industry',
    currency: 'EUR',
    validUntil: '2099-12-31',
  };
  const id = await to.make('createPriceList', { body, as: 'sales' });
  const breaks = [
    { from: '0', unitPrice: '47.50' },
    { from: '10', unitPrice: '45.00' },
  ];
  const prices = [{ sku, breaks }];
  await to.record('setPrices', { params: { id }, body: { prices }, as: 'sales' });
  await to.record('listPrices', { params: { id }, query: { limit: '1' } });
  await to.record('changePriceList', {
    params: { id },
    body: { validFrom: '2026-01-01' },
    headers: { 'if-match': await to.tagOf('getPriceList', { id }) },
  });
  await to.record('getPriceList', { params: { id } });
  await to.record('listPriceLists', { query: { group: 'industry' } });
}
