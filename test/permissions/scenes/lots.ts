import { expect } from 'vitest';
import { waitsFor } from '../../support/flow.ts';
import type { Scene } from './scene.ts';

export const lotLeft: Scene = [
  'a lot leaves with a shipment',
  async ({ tw, buyer, goes, flow }) => {
    const { sku } = await tw.product({ tracked: 'lot' });
    const lots = [{ lot: 'L-1', expiresOn: '2999-12-31', quantity: '1' }];
    const stock = { sku, warehouse: 'HAM', change: '1', kind: 'opening', reason: 'r' } as const;
    await tw.post('/stock/adjustments', { ...stock, lots });
    const { id } = await tw.place(buyer.id, [{ sku, quantity: '1' }]);
    await goes(id, waitsFor('dispatch'));
    const [shipment] = await flow.shipmentsOf(id);
    await tw.post(`/shipments/${shipment?.id ?? ''}/dispatch`, { carrier: 'DHL', trackingNumber: id });
  },
];

export const lotsListed: Scene = [
  'lots are listed by what expires first in a warehouse',
  async ({ tw }) => {
    expect((await tw.as('warehouse').get('/stock/lots?warehouse=HAM')).status).toBe(200);
  },
];
