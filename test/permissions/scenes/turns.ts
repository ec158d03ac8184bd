import { expect } from 'vitest';
import { keys } from '../../../functions/shared/keys.ts';
import { waitsFor } from '../../support/flow.ts';
import type { Scene } from './scene.ts';

export const foundFree: Scene = [
  'what lies free all the same goes to who waits for it',
  async ({ place, goes, alter, invoke }) => {
    const { id, lines } = await place('1', '3');
    await goes(id, waitsFor('goods'));
    await alter(keys.stockLevel(lines[0]?.sku ?? '', 'HAM'), { onHand: 3000, available: 2000 });
    await invoke('lookout', { schedule: 'lookout' });
    await goes(id, (order) => !waitsFor('goods')(order));
  },
];

export const joined: Scene = [
  'who is short gets what is on the way for nobody',
  async ({ tw, buyer, goes }) => {
    const price = { currency: 'EUR', unitPrice: '1' } as const;
    const supply = {
      kind: 'purchase',
      supplier: 'Mindest',
      leadTimeDays: 3,
      minimumQuantity: '10',
      price,
    } as const;
    const { sku } = await tw.product({ supply });
    const order = async () => {
      const { id } = await tw.place(buyer.id, [{ sku, quantity: '2' }]);
      return (await goes(id, waitsFor('goods'))).purchaseOrderIds;
    };
    const [first = ''] = await order();
    await tw.post(`/purchase-orders/${first}/send`, { via: 'telephone' });
    expect(await order()).toEqual([first]);
  },
];
