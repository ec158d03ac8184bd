import type { SettingsInput } from '../config.ts';

const HAMBURG = {
  name: 'Nordlicht Handel GmbH',
  street: 'Am Sandtorkai 12',
  city: 'Hamburg',
  postalCode: '20457',
  country: 'DE',
};

const SHANGHAI = {
  name: '北光贸易（上海）仓库',
  street: '外高桥保税区富特北路 88 号',
  city: '上海',
  postalCode: '200131',
  country: 'CN',
};

const euros = (amount: number) => ({ amount, currency: 'EUR' }) as const;

/** A trading house as it might be: replace it by your own before you deploy. */
export const settings: SettingsInput = {
  company: {
    name: 'Nordlicht Handel GmbH',
    nameZh: '北光贸易有限公司',
    address: HAMBURG,
    taxId: 'DE999999999',
    registration: 'Amtsgericht Hamburg HRB 999999',
    phone: '+49 40 66969 0',
    email: 'info@nordlicht-handel.example',
    website: 'www.nordlicht-handel.example',
    bank: { name: 'Musterbank Hamburg', iban: 'DE89 3704 0044 0532 0130 00', bic: 'MUSTDEHHXXX' },
  },
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
  language: 'en',
  warehouses: [
    { code: 'HAM', name: 'Hamburg', address: HAMBURG },
    { code: 'SHA', name: 'Shanghai', address: SHANGHAI, serves: ['CN'] },
  ],
  mail: {
    sender: 'orders@nordlicht-handel.example',
    figures: 'management@nordlicht-handel.example',
    sales: 'sales@nordlicht-handel.example',
    reviewer: 'review@nordlicht-handel.example',
    warehouse: 'warehouse@nordlicht-handel.example',
    purchasing: 'purchasing@nordlicht-handel.example',
    finance: 'finance@nordlicht-handel.example',
    admin: 'admin@nordlicht-handel.example',
  },
  taxCodes: {
    standard: { rate: '19' },
    reduced: { rate: '7' },
    zero: { rate: '0' },
    'intra-community': {
      rate: '0',
      category: 'intra-community',
      note: 'Intra-Community supply, exempt from VAT (Art. 138 Directive 2006/112/EC).',
      noteZh: '欧盟成员国间供货，免征增值税（欧盟指令 2006/112/EC 第 138 条）。',
    },
    export: {
      rate: '0',
      category: 'export',
      note: 'Export delivery, exempt from VAT (§ 4 No. 1a, § 6 UStG).',
      noteZh: '出口交货，免征增值税（德国增值税法第 4 条 1a、第 6 条）。',
    },
  },
  freight: {
    taxCode: 'standard',
    rates: [
      { charge: { amount: 990, currency: 'EUR' }, freeFrom: { amount: 50_000, currency: 'EUR' } },
      { charge: { amount: 890, currency: 'GBP' }, freeFrom: { amount: 45_000, currency: 'GBP' } },
      { charge: { amount: 1_190, currency: 'USD' }, freeFrom: { amount: 60_000, currency: 'USD' } },
      { charge: { amount: 4_500, currency: 'PLN' }, freeFrom: { amount: 220_000, currency: 'PLN' } },
      { charge: { amount: 8_000, currency: 'CNY' }, freeFrom: { amount: 400_000, currency: 'CNY' } },
    ],
  },
  writeOff: [euros(500), { amount: 500, currency: 'GBP' }, { amount: 500, currency: 'USD' }],
  review: {
    maxTotal: [
      { amount: 1_000_000, currency: 'EUR' },
      { amount: 900_000, currency: 'GBP' },
      { amount: 1_100_000, currency: 'USD' },
      { amount: 4_300_000, currency: 'PLN' },
      { amount: 8_000_000, currency: 'CNY' },
    ],
    maxDiscountPercent: '10',
    maxLineQuantity: '50000',
    minDeliveryDays: 2,
    defaultDecision: 'reject',
  },
  counts: { approveAbove: euros(50_000) },
  reservations: { atMost: 'P30D' },
  shipping: {
    linkValidFor: 'P90D',
    methods: [
      { code: 'std', name: 'Standard', nameZh: '标准配送', days: 2 },
      { code: 'express', name: 'Express', nameZh: '特快', carrier: 'simulator', days: 1 },
      { code: 'collect', name: 'Collected by the customer', nameZh: '客户自提', days: 0 },
    ],
    carriers: [
      { code: 'simulator', name: 'Simulator', adapter: 'webhook' },
      {
        code: 'asked-simulator',
        name: 'Simulator that has to be asked',
        adapter: 'polling',
        url: 'http://127.0.0.1:4010/_local/carrier/{trackingNumber}',
        askEvery: 'PT1M',
      },
    ],
  },
  payments: {
    providers: [
      {
        code: 'simulator',
        name: 'Simulator',
        adapter: 'standard',
        checkoutUrl: 'http://127.0.0.1:4010/_local/checkouts',
      },
    ],
  },
  returns: { decideWithin: 'P7D', sendWithin: 'P30D', inspectWithin: 'P5D' },
  evaluations: { validFor: 'P60D', followUpWithinDays: 3 },
  statements: { answerWithin: 'P60D', resolveWithinDays: 14 },
  prepayments: { payWithinDays: 14, otherwise: 'cancel' },
  deadlines: {
    review: { remindAfter: 'P1D', escalateAfter: 'P2D', giveUpAfter: 'P4D' },
    prepayment: { remindAfter: 'P1D', escalateAfter: 'P3D', giveUpAfter: 'P7D' },
    goods: { remindAfter: 'P30D', escalateAfter: 'P60D', giveUpAfter: 'P90D' },
    dispatch: { remindAfter: 'P2D', escalateAfter: 'P4D', giveUpAfter: 'P30D' },
    delivery: { remindAfter: 'P14D', escalateAfter: 'P30D', giveUpAfter: 'P45D' },
    return: { remindAfter: 'P3D', escalateAfter: 'P7D', giveUpAfter: 'P30D' },
    invoice: { remindAfter: 'P1D', escalateAfter: 'P2D', giveUpAfter: 'P4D' },
    payment: { remindAfter: 'P30D', escalateAfter: 'P60D', giveUpAfter: 'P90D' },
  },
  purchasing: {
    approvalAbove: [euros(1_000_000)],
    excessTolerancePercent: '10',
  },
  replenishment: {
    serviceLevelPercent: '95',
    halfLifeDays: 15,
    horizonDays: 365,
    coverDays: 28,
    workingDays: [1, 2, 3, 4, 5],
    snoozeDays: 7,
  },
  reminders: ['P3D', { after: 'P14D', fees: [euros(500)] }, { after: 'P28D', fees: [euros(1_000)] }],
};
