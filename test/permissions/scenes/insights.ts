import { expect } from 'vitest';
import { keys } from '../../../functions/shared/keys.ts';
import { CURSOR_SECRET } from '../../../functions/shared/secret.ts';
import { dayIn, laterDay, now } from '../../../functions/shared/time.ts';
import { loadConfig } from '../../../infra/config.ts';
import { eventually } from '../../support/eventually.ts';
import type { Stand } from '../stand.ts';
import { shown } from './api.ts';
import type { Scene } from './scene.ts';

/** An order that was sold and settled, by the figures that tell so. */
async function soldAndTold({ tw, place, dispatch, deliver, pay }: Stand): Promise<void> {
  const settled = async () => (await tw.get('/statistics/orders')).total.settled;
  const before = await settled();
  const order = await place('1', '1');
  const sku = order.lines[0]?.sku ?? '';
  await dispatch(order.id);
  await pay(await deliver(order.id));
  await eventually(async () => (await settled()) > before);
  const { total } = await tw.get(`/statistics/sales?sku=${sku}`);
  expect(total.quantity).toBe('1');
}

export const figuresKept: Scene = ['what is sold, settled and arrived is counted', soldAndTold];

/** Once something was sold, since of nothing no names are looked up. */
async function rankedByName(stand: Stand): Promise<void> {
  const { items } = await stand.tw.get('/statistics/sales/ranking?of=product');
  if (items.length === 0) await soldAndTold(stand);
  await shown(stand, 'admin', '/statistics/sales/ranking?of=product');
}

export const figuresRead: Scene[] = [
  ['sales are told', (stand) => shown(stand, 'admin', '/statistics/sales')],
  ['products are ranked', rankedByName],
  ['customers are ranked', (stand) => shown(stand, 'admin', '/statistics/sales/ranking?of=customer')],
];

/** What seals them is read anew for one that can't be opened, and made where nothing was ever listed. */
export const cursorsSealed: Scene = [
  'a cursor that is none is refused, also before there was any',
  async ({ tw, forget }) => {
    const refused = async () => {
      const { status } = await tw.as('admin').get('/statistics/sales/ranking?of=product&cursor=none');
      if (status !== 400) throw new Error(`a cursor that is none: ${status}`);
    };
    await refused();
    await forget(keys.secret(CURSOR_SECRET));
    await refused();
  },
];

export const figuresTold: Scene = [
  'management is told the figures of the day before',
  async (stand) => {
    const day = laterDay(dayIn(loadConfig().settings.timeZone, now()), -1);
    await stand.forget(keys.mail(`figures-${day}`));
    expect(await stand.invoke('figures', { schedule: 'figures' })).toEqual({ day, mail: 'sent' });
  },
];
