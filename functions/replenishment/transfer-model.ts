import { z } from 'zod';
import { sku, warehouseCode } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { positiveQuantity, quantity } from '../shared/quantity.ts';
import { unitCode } from '../shared/units.ts';
import { eachPlaceOnce } from './suggestion-model.ts';

/** Five writes for each and one for each transfer have to fit a transaction. */
export const MOST_SENT = 16;

const named = z.strictObject({
  sku,
  /** Which is low. */
  warehouse: warehouseCode,
  /** Who sends it; all that can when left out. */
  from: warehouseCode.optional(),
  /** Of what is proposed; all of it when left out. */
  quantity: positiveQuantity.optional(),
  /** Of the quantity, if it isn't the stock's. */
  unit: unitCode.optional(),
});

export const proposalsInput = z.strictObject({
  alerts: z.array(named).min(1).max(MOST_SENT).check(eachPlaceOnce),
});
export type ProposalsInput = z.output<typeof proposalsInput>;

export const proposalsSent = z.object({
  /** The transfers in brief, one for each two warehouses. */
  items: z.array(
    z.object({
      id: idOf('trf'),
      from: warehouseCode,
      to: warehouseCode,
      lines: z.array(z.object({ sku, name: z.string(), quantity })),
    }),
  ),
  /** Named and not sent, and why. */
  skipped: z.array(z.object({ sku, warehouse: warehouseCode, reason: z.string() })),
});
export type ProposalsSent = z.output<typeof proposalsSent>;
