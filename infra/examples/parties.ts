/** Who buys, in the examples. */
export const CUSTOMER = {
  name: 'Kranichwerk Anlagenbau GmbH',
  reference: 'K-4711',
  language: 'en',
  currency: 'EUR',
  taxId: 'DE999000092',
  invoiceEmail: 'rechnung@kranichwerk.example',
  contacts: [{ name: 'Einkauf', email: 'einkauf@kranichwerk.example', position: 'Purchasing' }],
  addresses: [
    {
      label: 'Werk 2',
      name: 'Kranichwerk Anlagenbau GmbH',
      street: 'Mühlgräben 4',
      city: 'Düren',
      postalCode: '52349',
      country: 'DE',
    },
  ],
  creditLimit: { amount: 5_000_000, currency: 'EUR' },
  paymentTermDays: 30,
  salesperson: { name: 'Mo Field', email: 'mo@tradewind.example' },
  group: 'industry',
  tags: ['fair 2026'],
  consent: { status: 'given', at: '2026-01-12T10:00:00Z', source: 'stand at the fair' },
};

/** And who supplies. */
export const SUPPLIER = {
  name: 'Ningbo Stoneheron Fasteners',
  reference: 'L-0815',
  email: 'sales@stoneheron.example',
  language: 'zh',
  currency: 'EUR',
  leadTimeDays: 21,
  address: {
    name: '宁波石鹭紧固件有限公司',
    street: '北仑区庐山西路 68 号',
    city: '宁波市',
    region: '浙江省',
    postalCode: '315800',
    country: 'CN',
  },
  contact: { name: '陈静', phone: '+86 574 5550 0100' },
};
