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

/** Two hundred a year at one price, for eight thousand at most; an order draws on it. */
export async function recordContract(to: Recorder, { customerId, sku }: Things): Promise<void> {
  const body = {
    name: 'Frame contract 2026',
    reference: 'FC-2026-07',
    customerId,
    currency: 'EUR',
    validFrom: '2026-01-01',
    validUntil: '2099-12-31',
    beyond: 'list',
    amount: { amount: 800_000, currency: 'EUR' },
    lines: [{ sku, unitPrice: '44.00', quantity: '200' }],
  };
  const id = await to.make('createContract', { body, as: 'sales' });
  const lines = [{ sku, quantity: '2' }];
  await to.record('placeOrder', { body: { customerId, lines }, as: 'sales' });
  await to.record('getContract', { params: { id } });
  await to.record('listContracts', { query: { customerId, limit: '1' } });
  await to.record('changeContract', {
    params: { id },
    body: { validUntil: '2026-12-31', beyond: 'refuse' },
    headers: { 'if-match': await to.tagOf('getContract', { id }) },
  });
  const reason = 'Replaced by another';
  await to.record('endContract', { params: { id }, body: { reason }, as: 'sales' });
}
