import { z } from 'zod';
import type { Recorder } from './recorder.ts';

/** Goods that turned up are given to an order that waits for them. */
export async function recordReallocation(to: Recorder, sku: string, toOrderId: string): Promise<void> {
  const goods = { sku, warehouse: 'HAM' };
  const found = { ...goods, change: '2', reason: 'Found in the returns area' };
  await to.until('adjustStock', { body: found }, z.looseObject({}));
  const body = { ...goods, toOrderId, quantity: '2', reason: 'It has waited longest' };
  await to.record('reallocateStock', { body, as: 'purchasing' });
}
