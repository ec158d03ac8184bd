import { z } from 'zod';
import { PRODUCT } from './products.ts';
import type { Recorder } from './recorder.ts';

/** A product that nobody else waits for, so much of which lies in Hamburg. */
export async function stocked(to: Recorder, sku: string, quantity: string): Promise<string> {
  await to.until('createProduct', { body: { ...PRODUCT, sku } }, z.looseObject({}));
  const body = { sku, warehouse: 'HAM', change: quantity, kind: 'opening', reason: 'Opening stock' };
  await to.until('adjustStock', { body }, z.looseObject({}));
  return sku;
}
