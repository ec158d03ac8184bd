import type { GoodsReturn } from '../../functions/orders/returns/model.ts';
import { newId } from '../../functions/shared/ids.ts';
import { AT, SALES } from '../support/samples.ts';

/** One that was asked for. */
export const sampleReturn: GoodsReturn = {
  ...{ id: newId('ret'), customerId: newId('cus'), orderId: newId('ord'), shipmentId: newId('shp') },
  ...{ warehouse: 'HAM', reason: 'scratched', status: 'requested', requestedBy: SALES },
  waits: { on: 'sales', until: AT },
  lines: [
    {
      lineNo: 1,
      sku: 'BOLT',
      name: 'Bolt',
      unit: 'pcs',
      quantity: 2000,
      received: 0,
      restocked: 0,
      scrapped: 0,
    },
  ],
  ...{ receipts: [], inspections: [], version: 1, createdAt: AT, updatedAt: AT },
};
