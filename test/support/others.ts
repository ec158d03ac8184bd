import { randomUUID } from 'node:crypto';
import { statementOf } from './bank.ts';
import type { Tradewind } from './tradewind.ts';

/** One of each thing that lives apart from orders, by the path before it. Carrier and warehouse are the settings' own. */
export async function otherThings(
  tw: Tradewind,
  sku: string,
  customerId: string,
): Promise<Record<string, string>> {
  // Of a product that nobody waits for.
  const { sku: own } = await tw.product();
  await tw.stock(own, '2');
  await tw.post('/bank-statements', statementOf('0.01', 'thanks', new Date().toISOString().slice(0, 10)));
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const [supplier, count, asked, reservation, priceList, contract, transfer, quotation, campaign] =
    await Promise.all([
      tw.post('/suppliers', { name: `Lieferwerk ${randomUUID()}`, language: 'en', currency: 'EUR' }),
      tw.post('/counts', { warehouse: 'HAM', reason: 'yearly', skus: [own] }),
      tw.post('/stock/adjustments', { sku: own, warehouse: 'HAM', change: '9999', reason: 'found' }),
      tw.post('/reservations', { lines: [{ sku: own, quantity: '1' }], until, reason: 'quote' }),
      tw.post('/price-lists', { name: 'Retail', group: aGroup(), currency: 'EUR' }),
      tw.post('/contracts', {
        name: 'Frame',
        customerId,
        currency: 'EUR',
        validFrom: '2020-01-01',
        validUntil: '2020-12-31',
        lines: [{ sku, unitPrice: '8', quantity: '10' }],
      }),
      tw.post('/transfers', {
        from: 'HAM',
        to: 'SHA',
        reason: 'sold there',
        lines: [{ sku: own, quantity: '1' }],
      }),
      tw.post('/quotations', { customerId, lines: [{ sku, quantity: '1' }], validUntil: until.slice(0, 10) }),
      tw.post('/campaigns', {
        name: 'Spring',
        segments: ['new'],
        texts: { en: { subject: 's', body: 'b' } },
      }),
    ]);
  return {
    suppliers: supplier.id,
    counts: count.id,
    'stock-adjustments': asked.adjustment?.id ?? '',
    reservations: reservation.id,
    'price-lists': priceList.id,
    contracts: contract.id,
    transfers: transfer.id,
    quotations: quotation.id,
    campaigns: campaign.id,
    'bank-transactions': (await tw.get('/bank-transactions?status=open&limit=1')).items[0]?.id ?? '',
    carriers: 'simulator',
    warehouses: 'HAM',
    segments: 'new',
    // Of an address that nobody has.
    'suppressed-addresses': 'A'.repeat(43),
  };
}

/** Of customers, for a price list that no other has to share its days with. */
export const aGroup = (): string => `g-${randomUUID().slice(0, 8)}`;

/** A lot of a product that is kept by lots, as a path names it. */
export async function aLot(tw: Tradewind): Promise<{ sku: string; lot: string }> {
  const { sku } = await tw.product({ tracked: 'lot' });
  const lots = [{ lot: 'L-1', expiresOn: '2999-12-31', quantity: '1' }];
  const stock = { sku, warehouse: 'HAM', change: '1', kind: 'opening', reason: 'opening' } as const;
  await tw.post('/stock/adjustments', { ...stock, lots });
  return { sku, lot: 'L-1' };
}

/** What a customer says of an order that it got elsewhere. */
export async function anEvaluation(tw: Tradewind, customerId: string, sku: string): Promise<string> {
  const lines = [{ sku, quantity: '1', unitPrice: '10' }];
  const past = {
    customerId,
    reference: randomUUID(),
    status: 'settled',
    placedAt: '2024-01-01T00:00:00Z',
  } as const;
  const { id } = await tw.post('/past-orders', { ...past, lines });
  return (await tw.post(`/orders/${id}/evaluation`, { rating: 2 })).id;
}
