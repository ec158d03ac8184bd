import type { PurchaseOrder, PurchaseOrderLine } from '../../functions/inventory/purchasing/model.ts';
import type { Supplier } from '../../functions/inventory/suppliers/model.ts';
import type { Language } from '../../functions/shared/fields.ts';

const GOODS: readonly Pick<PurchaseOrderLine, 'name' | 'nameZh' | 'unit'>[] = [
  {
    name: 'Hexagon head screw ISO 4017 M8 × 40, stainless A2-70',
    nameZh: '六角头螺栓 M8 × 40，不锈钢 A2-70',
    unit: 'pcs',
  },
  {
    name: 'Epoxy adhesive, two components, 1.5 kg',
    nameZh: '环氧树脂胶粘剂（双组分，1.5 千克装）',
    unit: 'kg',
  },
  {
    name: 'Dichtungsband für Außenfenster, geschlossenzellig, selbstklebend, 15 × 10 mm, Rolle zu 50 m',
    nameZh: '外窗用闭孔自粘密封条，15 × 10 毫米，每卷 50 米，炭灰色，适用于铝合金及塑钢门窗的防水防尘',
    unit: 'box',
  },
  { name: 'Aluminium profile 40 × 40, slot 8, cut to length', unit: 'm' },
];

const lineOf = (i: number): PurchaseOrderLine => {
  const goods = GOODS[i % GOODS.length] ?? { name: 'none', unit: 'pcs' };
  return {
    sku: `TW-${1000 + i * 37}-${'ABC'[i % 3]}`,
    ...goods,
    quantity: i % 4 === 1 ? 1500 + i : ((i * 7) % 40) * 1000 + 12_000,
    received: 0,
    pegs: [],
    ...(i % 3 === 0 ? { minimumQuantity: 12_000, orderMultiple: 6000 } : {}),
    price: { currency: 'EUR', unitPrice: i % 5 === 1 ? '0.0375' : `${3 + i}.90` },
  };
};

const SUPPLIERS: Record<Language, Supplier> = {
  en: {
    id: 'sup_01K5M8Q2V3W4X5Y6Z7A8B9C0D1',
    name: 'Watt & Söhne Befestigungstechnik GmbH',
    email: 'orders@watt-soehne.example',
    address: {
      name: 'Vertriebsinnendienst',
      street: 'Am Kupferhammer 7',
      city: 'Iserlohn',
      postalCode: '58636',
      country: 'DE',
    },
    language: 'en',
    currency: 'EUR',
    leadTimeDays: 12,
    contact: { name: 'Jörg Ampère', phone: '+49 2371 5550 12' },
    version: 1,
    createdAt: '2026-03-02T09:30:00.000Z',
    updatedAt: '2026-03-02T09:30:00.000Z',
  },
  zh: {
    id: 'sup_01K5M8Q2V3W4X5Y6Z7A8B9C0D2',
    name: '宁波石鹭紧固件有限公司',
    email: 'sales@stoneheron.example',
    address: {
      name: '宁波石鹭紧固件有限公司',
      street: '北仑区庐山西路 68 号',
      city: '宁波市',
      region: '浙江省',
      postalCode: '315800',
      country: 'CN',
    },
    language: 'zh',
    currency: 'EUR',
    leadTimeDays: 21,
    contact: { name: '陈静', phone: '+86 574 5550 0100' },
    version: 1,
    createdAt: '2026-03-02T09:30:00.000Z',
    updatedAt: '2026-03-02T09:30:00.000Z',
  },
};

export const sampleSupplier = (language: Language = 'en'): Supplier => SUPPLIERS[language];

/** A purchase order that was sent by mail, with the given number of lines. */
export function samplePurchaseOrder({
  language = 'en',
  lines = 1,
  changes = {},
}: {
  language?: Language;
  lines?: number;
  changes?: Partial<PurchaseOrder>;
} = {}): PurchaseOrder {
  const { id: supplierId, name: supplier } = sampleSupplier(language);
  return {
    id: 'po_01K5M8Q2V3W4X5Y6Z7A8B9C0D3',
    kind: 'purchase',
    supplier,
    supplierId,
    reference: 'B-2026/0815',
    warehouse: language === 'zh' ? 'SHA' : 'HAM',
    status: 'sent',
    lines: Array.from({ length: lines }, (_, i) => lineOf(i)),
    expectedAt: '2026-03-16T09:30:00.000Z',
    sent: { at: '2026-03-02T09:30:00.000Z', by: { id: 'sub-1', role: 'purchasing' }, via: 'email' },
    receipts: [],
    version: 2,
    createdAt: '2026-02-27T09:30:00.000Z',
    updatedAt: '2026-03-02T09:30:00.000Z',
    ...changes,
  };
}
