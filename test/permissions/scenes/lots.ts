import { expect } from 'vitest';
import { waitsFor } from '../../support/flow.ts';
import { aLot } from '../../support/others.ts';
import type { Scene } from './scene.ts';

export const lotLeft: Scene = [
  'a lot leaves with a shipment',
  async ({ tw, buyer, goes, flow }) => {
    const { sku } = await aLot(tw);
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
