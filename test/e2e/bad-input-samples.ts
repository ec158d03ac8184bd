import { newId } from '../../functions/shared/ids.ts';
import { now, plusDays } from '../../functions/shared/time.ts';

/** What is on record, for samples to refer to. */
export interface Known {
  customerId: string;
  sku: string;
  /** Of which the other may be made. */
  partSku: string;
  orderId: string;
  purchaseOrderId: string;
  shipmentId: string;
  supplierId: string;
  countId: string;
  adjustmentId: string;
  transferId: string;
  returnId: string;
  reservationId: string;
  evaluationId: string;
  priceListId: string;
  contractId: string;
  quotationId: string;
  campaignId: string;
  bankTransactionId: string;
}

const ADDRESS = {
  name: 'Prüfwerk GmbH',
  street: 'Werkstraße 1',
  street2: 'Tor 3',
  city: 'Köln',
  postalCode: '50667',
  region: 'NRW',
  country: 'DE',
};

const CUSTOMER = {
  name: 'Prüfwerk GmbH',
  reference: 'K-1',
  language: 'en',
  currency: 'EUR',
  invoiceTitle: 'Prüfwerk Einkauf',
  taxId: 'DE123456788',
  invoiceEmail: 'invoices@pruefwerk.example',
  eInvoice: 'factur-x',
  contacts: [{ name: 'Zoë', email: 'zoe@pruefwerk.example', phone: '+49 221 1', position: 'Buyer' }],
  addresses: [{ label: 'Werk', ...ADDRESS }],
  creditLimit: { amount: 100, currency: 'EUR' },
  paymentTermDays: 30,
  prepaymentPercent: '30',
  taxCode: 'standard',
  taxIncluded: true,
  salesperson: { name: 'Mo Field', email: 'mo@tradewind.example' },
  group: 'retail',
  tags: ['fair 2026'],
  consent: { status: 'given', at: '2026-01-01T00:00:00Z', source: 'order form' },
  statements: 'on-demand',
  invoicing: 'order',
  active: true,
};

const CAMPAIGN_TEXT = {
  subject: 's',
  body: 'Dear {contact}',
  link: { label: 'l', url: 'https://shop.example/teas' },
};

const CAMPAIGN = {
  name: 'Spring',
  segments: ['new'],
  tags: ['fair 2026'],
  language: 'en',
  texts: { en: CAMPAIGN_TEXT, zh: CAMPAIGN_TEXT },
};

const SUPPLY_PRICE = {
  currency: 'EUR',
  unitPrice: '5.00',
  breaks: [{ from: '100', unitPrice: '4.50' }],
  validFrom: '2026-01-01',
  validUntil: '2999-12-31',
};

const PRODUCT = {
  reference: 'P-1',
  name: 'Bolt',
  nameZh: '螺栓',
  category: 'Fasteners',
  cost: { currency: 'EUR', unitCost: '0.04' },
  unit: 'pcs',
  quantityDecimals: 0,
  units: [{ code: 'box', name: 'box of 12', nameZh: '箱', factor: '12' }],
  taxCode: 'standard',
  fapiaoCode: '1010101010000000000',
  weightKg: '0.25',
  bins: [{ warehouse: 'HAM', bin: 'A-1' }],
  supply: {
    kind: 'purchase',
    supplier: 'Lieferwerk AG',
    leadTimeDays: 5,
    minimumQuantity: '10',
    orderMultiple: '5',
    unit: 'box',
    articleNumber: 'L-4711',
    price: SUPPLY_PRICE,
    others: [
      {
        supplier: 'Fernwerk',
        articleNumber: 'F-1',
        leadTimeDays: 30,
        minimumQuantity: '10',
        orderMultiple: '5',
        unit: 'box',
        price: SUPPLY_PRICE,
      },
    ],
  },
  prices: [{ currency: 'EUR', unitPrice: '10.00', floor: '9.00', taxIncluded: true }],
  shelfLifeDays: 360,
  active: true,
};

const PRICE_LIST = {
  name: 'Retail',
  reference: 'PL-1',
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  taxIncluded: true,
  active: true,
};

const CONTRACT = {
  name: 'Frame',
  reference: 'F-1',
  validFrom: '2020-01-01',
  validUntil: '2020-12-31',
  beyond: 'list',
};

const quotationOf = ({ sku }: Known) => ({
  lines: [
    {
      sku,
      quantity: '1',
      unit: 'pcs',
      agreed: { unitPrice: '9', reason: 'a first order' },
      discountPercent: '1',
    },
  ],
  validUntil: '2998-12-31',
  requestedDate: '2999-01-01',
  deliveryAddress: ADDRESS,
  onShortage: 'split',
  discountPercent: '1',
  freight: money,
  notes: 'ring twice',
});

const madeOf = ({ partSku }: Known) => ({ components: [{ sku: partSku, quantity: '1' }] });

const SUPPLIER = {
  name: 'Ganz neues Lieferwerk',
  reference: 'L-1',
  email: 'sales@lieferwerk.example',
  language: 'en',
  currency: 'EUR',
  leadTimeDays: 5,
  minimumOrderValue: { amount: 100, currency: 'EUR' },
  paymentTerms: '30 days net',
  address: ADDRESS,
  contact: { name: 'Zoë', phone: '+49 221 2' },
};

const LOTS = [{ lot: 'L-1', quantity: '1' }];
const LOTS_IN = [{ lot: 'L-1', expiresOn: '2999-01-01', quantity: '1' }];

const money = { amount: 100, currency: 'EUR' };

/** For each route that takes a body: where it is sent, and a body that shows every field. */
export const samples = (known: Known): Record<string, { path: string; body: object }> => ({
  createCustomer: { path: '/customers', body: CUSTOMER },
  changeCustomer: { path: `/customers/${known.customerId}`, body: CUSTOMER },
  mergeCustomer: { path: `/customers/${known.customerId}/merge`, body: { into: newId('cus') } },
  eraseContact: {
    path: `/customers/${known.customerId}/contacts/erasure`,
    body: { name: 'Zoë', email: 'zoe@pruefwerk.example', phone: '+49 221 1', reason: 'asked for' },
  },
  eraseCustomer: { path: `/customers/${known.customerId}/erasure`, body: { reason: 'asked for' } },
  createProduct: { path: '/products', body: { sku: 'NEW-1', ...PRODUCT, tracked: 'lot', ...madeOf(known) } },
  changeProduct: { path: `/products/${known.sku}`, body: { ...PRODUCT, ...madeOf(known) } },
  placeOrder: {
    path: '/orders',
    body: {
      customerId: known.customerId,
      lines: [
        {
          sku: known.sku,
          quantity: '1',
          unit: 'pcs',
          unitPrice: '10',
          discountPercent: '1',
          requestedDate: '2999-01-01',
        },
      ],
      currency: 'EUR',
      onShortage: 'split',
      requestedDate: '2999-01-01',
      priority: 'high',
      reservationId: known.reservationId,
      deliveryAddress: ADDRESS,
      delivery: {
        contact: { name: 'Zoë', phone: '+49 221 1', email: 'zoe@pruefwerk.example' },
        window: { from: '2999-01-01T08:00:00Z', until: '2999-01-01T12:00:00Z' },
        instructions: 'ring twice',
        method: 'std',
      },
      prepaymentPercent: '30',
      reference: 'O-1',
      purchaseOrderNumber: 'P-1',
      discountPercent: '1',
      freight: money,
      notes: 'ring twice',
    },
  },
  recordPastOrder: {
    path: '/past-orders',
    body: {
      customerId: known.customerId,
      reference: 'O-2',
      status: 'cancelled',
      placedAt: '2024-01-01T00:00:00Z',
      endedAt: '2024-02-01T00:00:00Z',
      lines: [
        { sku: known.sku, quantity: '1', unit: 'pcs', unitPrice: '10', discountPercent: '1', taxRate: '16' },
      ],
      currency: 'EUR',
      discountPercent: '1',
      freight: money,
      deliveryAddress: ADDRESS,
      purchaseOrderNumber: 'P-2',
      notes: 'ring twice',
      reason: 'r',
    },
  },
  createQuotation: {
    path: '/quotations',
    body: { ...quotationOf(known), customerId: known.customerId, currency: 'EUR' },
  },
  changeQuotation: { path: `/quotations/${known.quotationId}`, body: quotationOf(known) },
  sendQuotation: { path: `/quotations/${known.quotationId}/send`, body: { reserve: true } },
  withdrawQuotation: { path: `/quotations/${known.quotationId}/withdraw`, body: { reason: 'r' } },
  acceptQuotation: {
    path: `/quotations/${known.quotationId}/accept`,
    body: { name: 'Zoë', words: 'r', purchaseOrderNumber: 'P-1' },
  },
  declineQuotation: { path: `/quotations/${known.quotationId}/decline`, body: { name: 'Zoë', words: 'r' } },
  createCampaign: { path: '/campaigns', body: CAMPAIGN },
  changeCampaign: { path: `/campaigns/${known.campaignId}`, body: CAMPAIGN },
  sendCampaign: { path: `/campaigns/${known.campaignId}/send`, body: { at: plusDays(now(), 1) } },
  cancelCampaign: { path: `/campaigns/${known.campaignId}/cancel`, body: { reason: 'r' } },
  createContract: {
    path: '/contracts',
    body: {
      ...CONTRACT,
      customerId: known.customerId,
      currency: 'EUR',
      taxIncluded: true,
      amount: money,
      lines: [{ sku: known.sku, unitPrice: '8', quantity: '10' }],
    },
  },
  changeContract: { path: `/contracts/${known.contractId}`, body: CONTRACT },
  endContract: { path: `/contracts/${known.contractId}/end`, body: { reason: 'r' } },
  createPriceList: {
    path: '/price-lists',
    body: { ...PRICE_LIST, customerId: known.customerId, group: 'retail', currency: 'EUR' },
  },
  changePriceList: { path: `/price-lists/${known.priceListId}`, body: PRICE_LIST },
  setPrices: {
    path: `/price-lists/${known.priceListId}/prices`,
    body: { prices: [{ sku: known.sku, breaks: [{ from: '1', unitPrice: '9' }] }] },
  },
  reserveForQuote: {
    path: '/reservations',
    body: {
      warehouse: 'HAM',
      country: 'DE',
      lines: [{ sku: known.sku, quantity: '1', unit: 'pcs' }],
      until: plusDays(now(), 1),
      customerId: known.customerId,
      reference: 'Q-1',
      reason: 'r',
    },
  },
  reallocateStock: {
    path: '/stock/reallocations',
    body: {
      sku: known.sku,
      warehouse: 'HAM',
      fromOrderId: known.orderId,
      toOrderId: known.orderId,
      quantity: '1',
      unit: 'pcs',
      ready: true,
      reason: 'r',
    },
  },
  cancelOrder: { path: `/orders/${known.orderId}/cancel`, body: { reason: 'r' } },
  amendOrder: {
    path: `/orders/${known.orderId}/amendments`,
    body: {
      reason: 'r',
      lines: [
        {
          lineNo: 1,
          quantity: '2',
          unit: 'pcs',
          unitPrice: '9',
          discountPercent: '1',
          requestedDate: '2999-01-01',
        },
        { sku: known.sku, quantity: '1' },
      ],
      requestedDate: '2999-01-01',
      deliveryAddress: ADDRESS,
      delivery: {
        contact: { name: 'Zoë', phone: '+49 221 1', email: 'zoe@pruefwerk.example' },
        window: { from: '2999-01-01T08:00:00Z', until: '2999-01-01T12:00:00Z' },
        instructions: 'ring twice',
        method: 'std',
      },
      purchaseOrderNumber: 'P-1',
      notes: 'n',
      discountPercent: '1',
      freight: money,
    },
  },
  withdrawAmendment: {
    path: `/orders/${known.orderId}/amendments/${newId('amd')}/withdraw`,
    body: { reason: 'r' },
  },
  reviewOrder: { path: `/orders/${known.orderId}/review`, body: { decision: 'approve', reason: 'r' } },
  adjustStock: {
    path: '/stock/adjustments',
    body: {
      sku: known.sku,
      warehouse: 'HAM',
      change: '1',
      unit: 'pcs',
      lots: LOTS_IN,
      kind: 'adjustment',
      reason: 'r',
      reference: 'A-1',
    },
  },
  reviewAdjustment: {
    path: `/stock-adjustments/${known.adjustmentId}/review`,
    body: { decision: 'approve', reason: 'r' },
  },
  createSupplier: { path: '/suppliers', body: SUPPLIER },
  changeSupplier: { path: `/suppliers/${known.supplierId}`, body: SUPPLIER },
  startCount: {
    path: '/counts',
    body: { warehouse: 'HAM', reason: 'r', reference: 'C-1', skus: [known.sku] },
  },
  enterCount: {
    path: `/counts/${known.countId}/quantities`,
    body: {
      at: '2026-01-01T00:00:00Z',
      lines: [{ sku: known.sku, quantity: '1', unit: 'pcs', lots: LOTS_IN }],
    },
  },
  reviewCount: { path: `/counts/${known.countId}/review`, body: { decision: 'post', reason: 'r' } },
  sendProposals: {
    path: '/stock/alerts/transfers',
    body: {
      alerts: [{ sku: known.sku, warehouse: 'HAM', from: 'SHA', quantity: '1', unit: 'pcs' }],
    },
  },
  sendTransfer: {
    path: '/transfers',
    body: {
      from: 'HAM',
      to: 'SHA',
      reason: 'r',
      reference: 'T-1',
      lines: [{ sku: known.sku, quantity: '1', unit: 'pcs', lots: LOTS }],
    },
  },
  receiveTransfer: {
    path: `/transfers/${known.transferId}/receipts`,
    body: { lines: [{ sku: known.sku, quantity: '1', unit: 'pcs', lots: LOTS }], lossReason: 'r' },
  },
  createPurchaseOrder: {
    path: '/purchase-orders',
    body: {
      kind: 'purchase',
      supplier: 'Lieferwerk AG',
      warehouse: 'HAM',
      lines: [{ sku: known.sku, quantity: '1', unit: 'pcs', price: { currency: 'EUR', unitPrice: '4.00' } }],
      expectedAt: '2026-01-02T00:00:00Z',
      reference: 'B-2',
      notes: 'n',
    },
  },
  sendPurchaseOrder: {
    path: `/purchase-orders/${known.purchaseOrderId}/send`,
    body: { via: 'telephone' },
  },
  closePurchaseOrder: {
    path: `/purchase-orders/${known.purchaseOrderId}/close`,
    body: { reason: 'r' },
  },
  changePurchaseOrder: {
    path: `/purchase-orders/${known.purchaseOrderId}`,
    body: {
      reference: 'B-1',
      notes: 'n',
      supplier: 'Lieferwerk AG',
      expectedAt: '2026-01-02T00:00:00Z',
      lines: [
        {
          sku: known.sku,
          quantity: '1',
          unit: 'pcs',
          price: { currency: 'EUR', unitPrice: '4.00' },
          expectedAt: '2026-01-02T00:00:00Z',
        },
      ],
    },
  },
  receiveGoods: {
    path: `/purchase-orders/${known.purchaseOrderId}/receipts`,
    body: {
      lines: [{ sku: known.sku, quantity: '1', damaged: '1', unit: 'pcs', lots: LOTS_IN }],
      note: 'n',
    },
  },
  returnGoods: {
    path: `/purchase-orders/${known.purchaseOrderId}/returns`,
    body: {
      lines: [{ sku: known.sku, quantity: '1', unit: 'pcs', lots: LOTS }],
      reason: 'r',
      replace: true,
      neverCame: true,
      offBooks: true,
      expectedAt: '2026-01-02T00:00:00Z',
    },
  },
  packShipment: {
    path: `/shipments/${known.shipmentId}/parcels`,
    body: {
      parcels: [
        {
          lines: [{ sku: known.sku, quantity: '1', unit: 'pcs' }],
          weightKg: '1.5',
          dimensions: { lengthCm: 60, widthCm: 40, heightCm: 30 },
        },
      ],
    },
  },
  reportShortage: {
    path: `/shipments/${known.shipmentId}/shortage`,
    body: {
      lines: [{ lineNo: 1, quantity: '1', unit: 'pcs' }],
      lots: [{ sku: known.sku, lot: 'L-1', quantity: '1' }],
      reason: 'r',
    },
  },
  dispatchShipment: {
    path: `/shipments/${known.shipmentId}/dispatch`,
    body: {
      carrier: 'DHL',
      trackingNumber: '1',
      reference: 'S-1',
      method: 'std',
      estimatedAt: '2026-01-02T00:00:00Z',
      lines: [{ lineNo: 1, quantity: '1', unit: 'pcs' }],
      parcels: [{ no: 1, trackingNumber: '1' }],
      lots: [{ sku: known.sku, lot: 'L-1', quantity: '1' }],
    },
  },
  trackShipment: {
    path: `/shipments/${known.shipmentId}/tracking-events`,
    body: {
      status: 'delivered',
      at: '2026-01-01T00:00:00Z',
      eventId: 'e-1',
      trackingNumber: '1',
      location: 'Köln',
      note: 'n',
      estimatedAt: '2026-01-02T00:00:00Z',
    },
  },
  redeliverShipment: {
    path: `/shipments/${known.shipmentId}/redelivery`,
    body: {
      carrier: 'DHL',
      trackingNumber: '2',
      method: 'std',
      estimatedAt: '2026-01-02T00:00:00Z',
      recipient: ADDRESS,
      contact: { name: 'Zoë', phone: '+49 221 1', email: 'zoe@pruefwerk.example' },
      instructions: 'i',
      parcels: [{ no: 1, trackingNumber: '3' }],
      reason: 'r',
    },
  },
  correctShipment: {
    path: `/shipments/${known.shipmentId}/correction`,
    body: {
      status: 'delivered',
      at: '2026-01-01T00:00:00Z',
      trackingNumber: '1',
      location: 'Köln',
      reason: 'r',
    },
  },
  inspectShipment: {
    path: `/shipments/${known.shipmentId}/inspection`,
    body: {
      lines: [{ sku: known.sku, restocked: '1', lots: LOTS, scrapped: '1', unit: 'pcs', reason: 'r' }],
    },
  },
  requestReturn: {
    path: '/returns',
    body: {
      shipmentId: known.shipmentId,
      orderId: known.orderId,
      lines: [{ sku: known.sku, quantity: '1', unit: 'pcs' }],
      reason: 'r',
      reference: 'R-1',
    },
  },
  evaluateOrder: { path: `/orders/${known.orderId}/evaluation`, body: { rating: 5, words: 'r' } },
  followUp: { path: `/evaluations/${known.evaluationId}/follow-up`, body: { words: 'r' } },
  reviewReturn: { path: `/returns/${known.returnId}/review`, body: { decision: 'refuse', reason: 'r' } },
  receiveReturn: {
    path: `/returns/${known.returnId}/receipts`,
    body: { lines: [{ sku: known.sku, quantity: '1', unit: 'pcs' }] },
  },
  inspectReturn: {
    path: `/returns/${known.returnId}/inspections`,
    body: {
      lines: [{ sku: known.sku, restocked: '1', lots: LOTS, scrapped: '1', unit: 'pcs', reason: 'r' }],
    },
  },
  recordBankCredit: {
    path: '/bank-transactions',
    body: {
      account: 'DE1',
      reference: 'r',
      bookedOn: '2026-03-02',
      amount: money,
      payer: { name: 'N', account: 'DE2' },
      text: 'thanks',
    },
  },
  matchBankTransaction: {
    path: `/bank-transactions/${known.bankTransactionId}/match`,
    body: {
      customerId: known.customerId,
      allocations: [
        { invoiceId: newId('inv'), amount: money },
        { orderId: newId('ord'), amount: money },
      ],
    },
  },
  setBankTransactionAside: {
    path: `/bank-transactions/${known.bankTransactionId}/set-aside`,
    body: { reason: 'the tax office' },
  },
  applyForFapiao: { path: '/tax-applications', body: { from: '2020-01-01', to: '2020-01-31' } },
  recordFapiao: {
    path: `/invoices/${newId('inv')}/fapiao`,
    body: { number: '25312000000000000001', issuedOn: '2026-03-02' },
  },
  stopReminders: {
    path: `/invoices/${newId('inv')}/reminders/stop`,
    body: { until: '2999-01-01', reason: 'a dispute' },
  },
  promisePayment: { path: `/invoices/${newId('inv')}/promise`, body: { on: '2999-01-01', amount: money } },
  useCredit: {
    path: '/credit-uses',
    body: {
      customerId: known.customerId,
      allocations: [
        { invoiceId: newId('inv'), amount: money },
        { orderId: newId('ord'), amount: money },
      ],
    },
  },
  requestRefund: {
    path: '/refunds',
    body: { customerId: known.customerId, amount: money, reason: 'asked for', account: 'DE89' },
  },
  waivePrepayment: { path: `/prepayments/${newId('ppm')}/waive`, body: { reason: 'agreed' } },
  reviewRefund: { path: `/refunds/${newId('rfd')}/review`, body: { decision: 'approve', reason: 'right' } },
  issueStatement: {
    path: '/statements',
    body: { customerId: known.customerId, from: '2020-01-01', to: '2020-01-31', currency: 'EUR' },
  },
  resolveDispute: {
    path: `/disputes/${newId('dsp')}/resolve`,
    body: { outcome: 'accepted', words: 'so it is', creditNoteId: newId('crn') },
  },
  writeOffInvoice: {
    path: `/invoices/${newId('inv')}/write-off`,
    body: { amount: money, reason: 'a trifle' },
  },
  liftSuppressed: {
    path: `/suppressed-addresses/${'A'.repeat(43)}/lift`,
    body: { reason: 'there again' },
  },
  recordExchangeRate: {
    path: '/exchange-rates',
    body: { currency: 'USD', rate: '0.9216', validFrom: '2020-01-01', source: 'ECB' },
  },
  closeBooks: { path: '/ledger/books/close', body: { month: '2020-01' } },
  reopenBooks: { path: '/ledger/books/reopen', body: { month: '2020-01', reason: 'late' } },
  reverseCreditUse: { path: `/credit-uses/${newId('apl')}/reversal`, body: { reason: 'a mistake' } },
  reversePayment: {
    path: `/payments/${newId('pay')}/reversal`,
    body: { reason: 'it bounced', reversedAt: '2999-01-01T00:00:00Z' },
  },
  recordPayment: {
    path: '/payments',
    body: {
      customerId: known.customerId,
      amount: money,
      reference: 'R-1',
      receivedAt: '2026-01-01T00:00:00Z',
      allocations: [
        { invoiceId: newId('inv'), amount: money },
        { orderId: newId('ord'), amount: money },
      ],
    },
  },
});
