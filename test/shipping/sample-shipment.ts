import type { Product } from '../../functions/catalog/model.ts';
import type { Language } from '../../functions/shared/fields.ts';
import { plusSeconds } from '../../functions/shared/time.ts';
import type { Shipment } from '../../functions/shipping/model.ts';
import { newShipment } from '../../functions/shipping/rules.ts';
import { packed } from '../../functions/shipping/warehouse/packing.ts';
import { AT, aCustomer, aProduct } from '../support/samples.ts';

const RECIPIENTS = {
  en: {
    name: 'Magazyn Centralny – rampa 7',
    street: 'ul. Wólczańska 128',
    street2: 'Brama B',
    city: 'Łódź',
    postalCode: '90-527',
    country: 'PL',
  },
  zh: {
    name: '昆山分厂收货处',
    street: '昆山开发区前进东路 1688 号',
    city: '昆山市',
    region: '江苏省',
    postalCode: '215300',
    country: 'CN',
  },
};

const WISHES = {
  en: {
    contact: { name: 'Zoë Żak', phone: '+48 42 555 01 28' },
    instructions: 'Ring at gate B; no lorries above 7.5 t. The forklift is free until noon.',
  },
  zh: {
    contact: { name: '李堃', phone: '0512-5555 0128' },
    instructions: '请走 3 号门，到达前半小时电话联系。',
  },
};

const NAMES = { en: 'Hex bolt M8 × 40, stainless A2, fully threaded', zh: '六角螺栓 M8×40 不锈钢 A2' };

/** Bins stand against the order of the SKUs, so that walking shows. */
export const sampleProducts = (lines: number): ReadonlyMap<string, Product> =>
  new Map(
    Array.from({ length: lines }, (_, i) => {
      const sku = `TW-${String(i + 1).padStart(3, '0')}`;
      const bins = [{ warehouse: 'HAM', bin: `A-${lines - i}` }];
      return [sku, aProduct({ sku, name: NAMES.en, nameZh: NAMES.zh, weightKg: '0.0125', bins })];
    }),
  );

/** A consignment of so many lines, wholly packed: seven goods to a parcel. */
export function sampleShipment(language: Language, count: number): Shipment {
  const products = sampleProducts(count);
  const skus = [...products.keys()];
  const made = newShipment(
    {
      orderId: 'ord_01K5M8Q2V3W4X5Y6Z7A8B9C0D2',
      part: 'HAM',
      round: 1,
      customerId: 'cus_01K5M8Q2V3W4X5Y6Z7A8B9C0D4',
      warehouse: 'HAM',
      recipient: RECIPIENTS[language],
      delivery: {
        ...WISHES[language],
        window: { from: plusSeconds(AT, 172_800), until: plusSeconds(AT, 183_600) },
        method: 'std',
      },
      purchaseOrderNumber: language === 'zh' ? '采购订单 2026-第0815号' : 'PO-2026/0815-ŁDZ',
      lines: skus.map((sku, i) => ({
        lineNo: i + 1,
        sku,
        name: NAMES[language],
        unit: 'pcs',
        quantity: (i + 1) * 1000,
      })),
    },
    AT,
  );
  const parcels = Array.from({ length: Math.ceil(count / 7) }, (_, i) => ({
    lines: made.lines.slice(i * 7, i * 7 + 7).map(({ sku, quantity }) => ({ sku, quantity })),
    dimensions: { lengthCm: 60, widthCm: 40, heightCm: 30 },
  }));
  return { ...packed(made, { parcels }, products, AT), id: 'shp_01K5M8Q2V3W4X5Y6Z7A8B9C0D3' };
}

export const sampleBuyer = (language: Language) =>
  aCustomer({
    language,
    name: language === 'zh' ? '苏州工业园区精密机械制造有限公司' : 'Żurawi Ląd Opakowania Sp. z o.o.',
  });
