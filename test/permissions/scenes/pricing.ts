import { renumber, shown } from './api.ts';
import type { Scene } from './scene.ts';

export const pricing: Scene[] = [
  [
    'a price list is made, filled, shown and renumbered',
    async (stand) => {
      const { tw, buyer } = stand;
      const { sku } = await tw.product();
      const list = { name: 'A list', customerId: buyer.id, currency: 'CNY', active: false } as const;
      const { id } = await tw.post('/price-lists', list);
      for (const breaks of [[{ from: '0', unitPrice: '9' }], []])
        await tw.post(`/price-lists/${id}/prices`, { prices: [{ sku, breaks }] });
      await shown(stand, 'admin', `/price-lists/${id}/prices`);
      await renumber(stand, `/price-lists/${id}`);
    },
  ],
  ['lists price lists', (stand) => shown(stand, 'admin', '/price-lists')],
  ['lists those of a group', (stand) => shown(stand, 'admin', '/price-lists?group=retail')],
  [
    'lists those of a customer',
    (stand) => shown(stand, 'admin', `/price-lists?customerId=${stand.buyer.id}`),
  ],
];
