import Big from 'big.js';
import type { Invoice, InvoiceLine } from '../../functions/billing/model.ts';
import { sumTaxes } from '../../functions/shared/amounts.ts';
import type { Language } from '../../functions/shared/fields.ts';
import { type Currency, roundMinor, toMinor } from '../../functions/shared/money.ts';

const NAMES: Record<Language, string[]> = {
  en: [
    'Hexagon head screw ISO 4017 M8 × 40, stainless A2-70',
    'Deep groove ball bearing 6204-2RS1',
    'Żywica epoksydowa Łódź, zestaw 1,5 kg',
    'Dichtungsband für Außenfenster, geschlossenzellig, selbstklebend, 15 × 10 mm, Rolle zu 50 m, anthrazitgrau',
    'Förderband-Rolle Größe Ø 89 mm, Stahl verzinkt',
    'Aluminium profile 40 × 40, slot 8, cut to length',
  ],
  zh: [
    '六角头螺栓 M8 × 40，不锈钢 A2-70',
    '深沟球轴承 6204-2RS1',
    '环氧树脂胶粘剂（双组分，1.5 千克装）',
    '外窗用闭孔自粘密封条，15 × 10 毫米，每卷 50 米，炭灰色，适用于铝合金及塑钢门窗的防水防尘隔音密封',
    '铝型材 40 × 40，槽宽 8，定尺切割',
    '镀锌钢输送滚筒 Ø 89 毫米',
  ],
};
const UNITS = ['pcs', 'pcs', 'kg', 'box', 'm', 'set'];

interface LineOptions {
  language: Language;
  currency: Currency;
  orderPercent: string;
  taxIncluded: boolean;
}

function lineOf(i: number, { language, currency, orderPercent, taxIncluded }: LineOptions): InvoiceLine {
  const quantity = i % 6 === 2 ? 1500 + i : (((i * 7) % 40) + 1) * 1000;
  const unitPrice = currency === 'JPY' ? String(120 + i * 3) : i % 5 === 1 ? '0.0375' : `${3 + i}.90`;
  const discountPercent = i % 4 === 0 ? '12.5' : '0';
  const before = toMinor(
    Big(unitPrice)
      .times(quantity)
      .div(1000)
      .times(i % 4 === 0 ? 0.875 : 1),
    currency,
  );
  const off = roundMinor(Big(before).times(orderPercent).div(100));
  const taxRate = i % 7 === 6 ? '7' : '19';
  const amount = before - off;
  const divisor = taxIncluded ? 100 + Number(taxRate) : 100;
  const tax = roundMinor(Big(amount).times(taxRate).div(divisor));
  const net = taxIncluded ? amount - tax : amount;
  const names = NAMES[language];
  return {
    lineNo: i + 1,
    sku: `TW-${String(1000 + i * 37)}-${'ABC'[i % 3]}`,
    name: names[i % names.length] ?? '',
    unit: UNITS[i % UNITS.length] ?? 'pcs',
    quantity,
    unitPrice,
    ...(taxIncluded ? { taxIncluded } : {}),
    discountPercent,
    taxCode: taxRate === '19' ? 'standard' : 'reduced',
    taxRate,
    orderDiscount: { amount: off, currency },
    net: { amount: net, currency },
    tax: { amount: tax, currency },
  };
}

const PARTIES: Record<Language, Pick<Invoice, 'seller' | 'buyer' | 'deliveredTo' | 'orderReference'>> = {
  en: {
    seller: {
      name: 'Nordlicht Handel GmbH',
      address: {
        name: 'Nordlicht Handel GmbH',
        street: 'Am Sandtorkai 12',
        city: 'Hamburg',
        postalCode: '20457',
        country: 'DE',
      },
      taxId: 'DE999999999',
      registration: 'Amtsgericht Hamburg HRB 999999',
      phone: '+49 40 66969 0',
      email: 'info@nordlicht-handel.example',
      website: 'www.nordlicht-handel.example',
      bank: { name: 'Musterbank Hamburg', iban: 'DE89 3704 0044 0532 0130 00', bic: 'MUSTDEHHXXX' },
    },
    buyer: {
      name: 'Przedsiębiorstwo Handlowe Źródło Sp. z o.o.',
      taxId: 'PL9999999999',
      address: {
        name: 'Dział Księgowości',
        street: 'ul. Świętokrzyska 14/3',
        city: 'Łódź',
        postalCode: '90-001',
        country: 'PL',
      },
    },
    deliveredTo: {
      name: 'Magazyn Centralny – rampa 7',
      street: 'ul. Wólczańska 128',
      street2: 'Brama B',
      city: 'Łódź',
      postalCode: '90-527',
      country: 'PL',
    },
    orderReference: 'PO-2026/0815-ŁDZ',
  },
  zh: {
    seller: {
      name: '北光贸易有限公司',
      address: {
        name: 'Nordlicht Handel GmbH',
        street: 'Am Sandtorkai 12',
        city: 'Hamburg',
        postalCode: '20457',
        country: 'DE',
      },
      taxId: 'DE999999999',
      registration: 'Amtsgericht Hamburg HRB 999999',
      phone: '+49 40 66969 0',
      email: 'info@nordlicht-handel.example',
      website: 'www.nordlicht-handel.example',
      bank: { name: 'Musterbank Hamburg', iban: 'DE89 3704 0044 0532 0130 00', bic: 'MUSTDEHHXXX' },
    },
    buyer: {
      name: '苏州工业园区精密机械制造有限公司',
      taxId: '91320594MA1XXXXX0X',
      address: {
        name: '财务部 张喆',
        street: '星湖街 328 号创意产业园 5 栋 1203 室',
        city: '苏州市',
        region: '江苏省',
        postalCode: '215123',
        country: 'CN',
      },
    },
    deliveredTo: {
      name: '昆山分厂收货处 李堃',
      street: '昆山开发区前进东路 1688 号',
      city: '昆山市',
      region: '江苏省',
      postalCode: '215300',
      country: 'CN',
    },
    orderReference: '采购订单 2026-第0815号',
  },
};

export interface SampleOptions {
  language?: Language;
  lines?: number;
  currency?: Currency;
  /** The order's, on top of the lines' own. */
  discountPercent?: string;
  /** Its prices are with tax. */
  taxIncluded?: boolean;
  changes?: Partial<Invoice>;
}

/** An invoice whose sums are right, with the given number of lines. */
export function sampleInvoice({
  language = 'en',
  lines: count = 1,
  currency,
  discountPercent = '0',
  taxIncluded = false,
  changes = {},
}: SampleOptions = {}): Invoice {
  const of = currency ?? (language === 'zh' ? 'CNY' : 'EUR');
  const lines = Array.from({ length: count }, (_, i) =>
    lineOf(i, { language, currency: of, orderPercent: discountPercent, taxIncluded }),
  );
  const freight = {
    taxCode: 'standard',
    taxRate: '19',
    net: { amount: 990, currency: of },
    tax: { amount: 188, currency: of },
  };
  const all = [...lines, freight];
  const net = all.reduce((s, l) => s + l.net.amount, 0);
  const tax = all.reduce((s, l) => s + l.tax.amount, 0);
  const total = { amount: net + tax, currency: of };
  return {
    id: 'inv_01K5M8Q2V3W4X5Y6Z7A8B9C0D1',
    kind: 'invoice',
    number: 'INV-2026-000042',
    orderId: 'ord_01K5M8Q2V3W4X5Y6Z7A8B9C0D2',
    part: '1',
    suppliedAt: '2026-02-27T15:10:00.000Z',
    shipmentIds: ['shp_01K5M8Q2V3W4X5Y6Z7A8B9C0D3'],
    customerId: 'cus_01K5M8Q2V3W4X5Y6Z7A8B9C0D4',
    language,
    ...PARTIES[language],
    issuedAt: '2026-03-02T09:30:00.000Z',
    dueAt: '2026-04-01T09:30:00.000Z',
    currency: of,
    lines,
    discountPercent,
    freight,
    taxes: sumTaxes(all, of),
    net: { amount: net, currency: of },
    tax: { amount: tax, currency: of },
    total,
    paymentReference: 'INV-2026-000042',
    digest: 'x',
    status: 'open',
    open: total,
    mail: { state: 'none' },
    reminders: [],
    version: 1,
    createdAt: '2026-03-02T09:30:00.000Z',
    updatedAt: '2026-03-02T09:30:00.000Z',
    ...changes,
  };
}
