import { keys } from '../../../functions/shared/keys.ts';
import { dayIn, now } from '../../../functions/shared/time.ts';
import { loadConfig } from '../../../infra/config.ts';
import { eventually } from '../../support/eventually.ts';
import { alertsOf, sellElsewhere } from '../../support/sold.ts';
import type { Stand } from '../stand.ts';
import { shown } from './api.ts';
import type { Scene } from './scene.ts';

/** Something that sells and isn't there. */
export async function soldElsewhere({ tw, buyer }: Stand): Promise<string> {
  const { sku } = await tw.product();
  await sellElsewhere(tw, { sku, customerId: buyer.id, days: 8, quantity: '3' });
  await eventually(async () => (await alertsOf(tw, sku)).length > 0);
  return sku;
}

export const replenishment: Scene[] = [
  ['lists what is low', (stand) => shown(stand, 'admin', '/stock/alerts')],
  ['what sells and is not there is low', soldElsewhere],
  [
    'pages of what is low follow each other',
    async (stand) => {
      await soldElsewhere(stand);
      await soldElsewhere(stand);
      const { next } = await stand.tw.get('/stock/alerts?limit=1');
      await stand.tw.get(`/stock/alerts?limit=1&cursor=${encodeURIComponent(next ?? '')}`);
    },
  ],
  [
    'a suggestion is ordered',
    async (stand) => {
      const sku = await soldElsewhere(stand);
      await stand.tw.post('/stock/alerts/purchase-orders', { alerts: [{ sku, warehouse: 'HAM' }] });
    },
  ],
];

export const told: Scene = [
  'purchasing is told of what is low',
  async (stand) => {
    await soldElsewhere(stand);
    const day = dayIn(loadConfig().settings.timeZone, now());
    for (const key of [keys.digest(day), keys.mail(`low-stock-${day}`)]) await stand.forget(key);
    await stand.invoke('low-stock', { schedule: 'low-stock' });
  },
];
