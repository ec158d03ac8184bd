import { z } from 'zod';
import { laterDay, now } from '../../functions/shared/time.ts';
import { PRODUCT } from './products.ts';
import type { Recorder } from './recorder.ts';
import type { Things } from './things.ts';

const SKU = 'SHF-STL-30';
const DAYS = 20;

/** Something that sold well before the business came here, and isn't there. */
export async function recordLowStock(to: Recorder, { customerId }: Things): Promise<void> {
  const product = { ...PRODUCT, sku: SKU, name: 'Shaft, stainless steel, 30 mm' };
  await to.until('createProduct', { body: product }, z.looseObject({}));
  for (let day = 1; day <= DAYS; day++) {
    const placedAt = `${laterDay(now().slice(0, 10), -day)}T10:00:00Z`;
    const lines = [{ sku: SKU, quantity: String(3 + (day % 4)), unitPrice: '45.00' }];
    const body = { customerId, reference: `OLD-30-${day}`, status: 'settled', placedAt, lines };
    await to.until('recordPastOrder', { body }, z.looseObject({}));
  }
  const spare = { sku: SKU, warehouse: 'SHA', change: '40', reason: 'Found behind the bearings' };
  await to.until('adjustStock', { body: spare }, z.looseObject({}));
  const counted = z.looseObject({ items: z.array(z.looseObject({ sku: z.literal(SKU) })).length(1) });
  await to.until('listAlerts', {}, counted);
  await to.record('listAlerts', { query: { limit: '1' }, as: 'purchasing' });
  const alerts = [{ sku: SKU, warehouse: 'HAM' }];
  await to.record('sendProposals', { body: { alerts }, as: 'warehouse' });
  const body = { alerts };
  await to.record('orderSuggestions', { body, as: 'purchasing' });
}
