import type { Billable } from '../../functions/billing/billable.ts';
import type { Invoice } from '../../functions/billing/model.ts';
import { type Common, newMonthlyInvoice, togetherOf } from '../../functions/billing/monthly.ts';
import { newId } from '../../functions/shared/ids.ts';
import type { Settings } from '../../functions/shared/settings.ts';
import { type SampleOptions, sampleInvoice } from './sample-invoice.ts';

export interface OfOrder extends Pick<SampleOptions, 'lines' | 'discountPercent'> {
  /** In minor units, before tax. */
  freight?: number;
  /** What was paid ahead for it, in minor units. */
  ahead?: number;
  /** To another address than the others'. */
  city?: string;
}

/** An invoice over what left in November for orders like these. */
export function sampleMonthly(
  settings: Settings,
  of: readonly OfOrder[],
  options: Pick<SampleOptions, 'language' | 'taxIncluded'> = {},
): Invoice {
  const goods = of.map((one, i) => goodsOf(one, i, options));
  const [{ customerId, buyer, language, currency } = goodsOf({}, 0, options)] = goods;
  const common: Common = { month: '2026-11', customerId, buyer, language, currency, paymentTermDays: 30 };
  const ahead = new Map(goods.map(({ orderId }, i) => [orderId, of[i]?.ahead ?? 0]));
  const together = togetherOf(common, goods, ahead, settings);
  return newMonthlyInvoice(together, 'INV-2026-000077', settings, '2026-12-01T04:30:00.000Z');
}

function goodsOf({ freight = 0, city, ...one }: OfOrder, i: number, options: SampleOptions): Billable {
  const sample = sampleInvoice({ ...options, ...one });
  const { customerId, buyer, deliveredTo, language, currency, lines, discountPercent } = sample;
  if (!deliveredTo) throw new Error('a sample goes somewhere');
  const money = (amount: number) => ({ amount, currency });
  const charge = { net: money(freight), tax: money(Math.round(freight * 0.19)) };
  return {
    orderId: newId('ord'),
    orderReference: `PO-${4711 + i}`,
    shipmentIds: [newId('shp')],
    ...{ customerId, buyer, language, currency, lines, discountPercent },
    deliveredTo: city ? { ...deliveredTo, city } : deliveredTo,
    suppliedAt: `2026-11-${10 + i}T15:00:00.000Z`,
    paymentTermDays: 30,
    ...(freight > 0 ? { freight: { taxCode: 'standard', taxRate: '19', ...charge } } : {}),
  };
}
