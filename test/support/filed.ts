import { dayIn, now, plusDays } from '../../functions/shared/time.ts';
import { type Flow, waitsFor } from './flow.ts';
import type { Tradewind } from './tradewind.ts';

/** A file for the tax platform with what a customer in China bought. @returns its id */
export async function filed(tw: Tradewind, flow: Flow): Promise<string> {
  const address = { label: '工厂', name: '苏州', street: '星湖街 218 号', city: '苏州', country: 'CN' };
  const creditLimit = { amount: 10_000_000, currency: 'CNY' as const };
  const buyer = await tw.customer({ language: 'zh', currency: 'CNY', addresses: [address], creditLimit });
  const prices = [{ currency: 'CNY', unitPrice: '26.50' }];
  const { id } = await flow.placeNew(buyer, '1', '1', {}, { prices });
  await tw.until(id, waitsFor('dispatch'));
  await flow.dispatch(id);
  await tw.until(id, (order) => order.invoiceIds.length > 0);
  const day = (days: number) => dayIn('Asia/Shanghai', plusDays(now(), days));
  return (await tw.post('/tax-applications', { from: day(-1), to: day(1) })).id;
}
