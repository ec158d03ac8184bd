import { lists, renumber, shown } from './api.ts';
import type { Scene } from './scene.ts';

export const contracts: Scene[] = [
  [
    'a contract is made, shown and renumbered',
    async (stand) => {
      const { tw, buyer } = stand;
      const { sku } = await tw.product();
      const lines = [{ sku, unitPrice: '8', quantity: '9' }];
      const span = { validFrom: '2020-01-01', validUntil: '2020-12-31' };
      const terms = { name: 'Frame', customerId: buyer.id, currency: 'EUR', ...span, lines } as const;
      const { id } = await tw.post('/contracts', terms);
      await shown(stand, 'admin', `/contracts/${id}`);
      await renumber(stand, `/contracts/${id}`);
    },
  ],
  ...lists('/contracts', 'active'),
];
