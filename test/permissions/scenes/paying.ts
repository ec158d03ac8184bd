import { now } from '../../../functions/shared/time.ts';
import { eventually } from '../../support/eventually.ts';
import { tellOfPayment } from '../../support/provider.ts';
import type { Scene } from './scene.ts';

/** An invoice and money of nobody, so that every way is gone that a provider's word can go. */
export const paidOnline: Scene = [
  'a payment provider tells of payments',
  async ({ tw, place, dispatch, flow }) => {
    const { id } = await dispatch((await place('1', '1')).id);
    const [invoice] = await flow.invoicesOf(id);
    const { id: reference = '', open = { amount: 1, currency: 'EUR' as const } } = invoice ?? {};
    const event = { type: 'succeeded', transaction: id, amount: open, at: now() };
    await tellOfPayment(tw, { ...event, eventId: `${id}/1`, reference });
    await tellOfPayment(tw, { ...event, eventId: `${id}/2`, type: 'refunded', reference });
    await eventually(async () => (await tw.get(`/invoices/${reference}`)).status === 'paid');
  },
];

export const chargedBack: Scene = [
  'a payment is charged back',
  async ({ tw, place, dispatch, flow }) => {
    const { id } = await dispatch((await place('1', '1')).id);
    const [invoice] = await flow.invoicesOf(id);
    const { id: reference = '', open = { amount: 1, currency: 'EUR' as const } } = invoice ?? {};
    const event = { transaction: `${id} back`, amount: open, at: now(), reference };
    await tellOfPayment(tw, { ...event, eventId: `${id}/3`, type: 'succeeded' });
    await tellOfPayment(tw, { ...event, eventId: `${id}/4`, type: 'charged-back' });
    await eventually(async () => (await tw.get(`/invoices/${reference}`)).reopenedAt !== undefined);
  },
];
