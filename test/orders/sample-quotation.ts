import type { Customer } from '../../functions/customers/model.ts';
import type { Asked, Quotation } from '../../functions/orders/quotations/model.ts';
import { draftOf } from '../../functions/orders/quotations/quoting.ts';
import { sent } from '../../functions/orders/quotations/rules.ts';
import { newId } from '../../functions/shared/ids.ts';
import type { Settings } from '../../functions/shared/settings.ts';
import { AT, aCustomer, aProduct, SALES } from '../support/samples.ts';

export const TODAY = AT.slice(0, 10);
export const PRODUCTS = [
  aProduct({ nameZh: '螺栓' }),
  aProduct({
    sku: 'TEA',
    name: 'Jasmine tea, loose',
    nameZh: '茉莉花茶（散装）',
    unit: 'kg',
    quantityDecimals: 3,
    prices: [{ currency: 'EUR', unitPrice: '38.50' }],
  }),
];

export const termsFor = (settings: Settings, customer: Customer, products = PRODUCTS) => ({
  customer,
  products: new Map(products.map((p) => [p.sku, p])),
  offers: new Map(),
  settings,
  currency: 'EUR' as const,
  maySetPrices: true,
});

/** Ten bolts at an agreed price and some tea, until the end of the month. */
export const ASKED: Asked = {
  lines: [
    { sku: 'BOLT', quantity: 10_000, agreed: { unitPrice: '8.75', reason: 'first order' } },
    { sku: 'TEA', quantity: 2500, discountPercent: '5' },
  ],
  validUntil: '2026-03-31',
  onShortage: 'split',
  discountPercent: '2.5',
};

export function aDraft(
  settings: Settings,
  asked: Partial<Asked> = {},
  customer: Customer = aCustomer(),
): Quotation {
  const begun = {
    id: newId('quo'),
    customerId: customer.id,
    currency: 'EUR' as const,
    createdBy: SALES,
    mail: { state: 'none' as const },
    version: 1,
    createdAt: AT,
  };
  return draftOf(begun, { ...ASKED, ...asked }, termsFor(settings, customer), AT);
}

export const aSent = (settings: Settings, asked: Partial<Asked> = {}, customer?: Customer): Quotation =>
  sent(aDraft(settings, asked, customer), 'Q-2026-000042', SALES, { at: AT, today: TODAY });
