import type { Language } from '../../shared/fields.ts';
import type { ShipmentStatus } from '../model.ts';

interface PageTexts {
  title: string;
  /** To whoever has followed a link that leads nowhere. */
  gone: { title: string; lead: string };
  statuses: Record<ShipmentStatus, string>;
  to: (city: string) => string;
  expected: (day: string) => string;
  later: (day: string) => string;
  delivered: (moment: string) => string;
  carrier: string;
  trackingNumber: string;
  parcels: string;
  /** When it was wished for. */
  window: string;
  between: (from: string, until: string) => string;
  steps: string;
}

/** Texts of the page that shows a shipment to its recipient. */
export const pageTexts: Record<Language, PageTexts> = {
  en: {
    title: 'Your shipment',
    gone: {
      title: 'This link shows nothing',
      lead: 'It is not whole, or its time is over. The mail that told you of your shipment has the right one.',
    },
    statuses: {
      created: 'Being prepared',
      dispatched: 'Handed to the carrier',
      'picked-up': 'Picked up',
      'in-transit': 'On its way',
      'out-for-delivery': 'Out for delivery',
      exception: 'Held up',
      delivered: 'Delivered',
      returned: 'Going back to us',
      void: 'Will not be sent',
    },
    to: (city) => `to ${city}`,
    expected: (day) => `Expected on ${day}`,
    later: (day) => `First announced for ${day}.`,
    delivered: (moment) => `Delivered on ${moment}`,
    carrier: 'Carrier',
    trackingNumber: 'Tracking number',
    parcels: 'Parcels',
    window: 'Wished for',
    between: (from, until) => `${from} to ${until}`,
    steps: 'What happened so far',
  },
  zh: {
    title: '您的包裹',
    gone: { title: '链接无效', lead: '链接不完整或已过期。请使用发货通知邮件中的链接。' },
    statuses: {
      created: '备货中',
      dispatched: '已交承运商',
      'picked-up': '已揽收',
      'in-transit': '运输中',
      'out-for-delivery': '派送中',
      exception: '运输异常',
      delivered: '已送达',
      returned: '退回中',
      void: '不再发运',
    },
    to: (city) => `目的地：${city}`,
    expected: (day) => `预计 ${day} 送达`,
    later: (day) => `最初预计 ${day} 送达。`,
    delivered: (moment) => `${moment} 已送达`,
    carrier: '承运商',
    trackingNumber: '运单号',
    parcels: '包裹',
    window: '期望送达时间',
    between: (from, until) => `${from} 至 ${until}`,
    steps: '物流记录',
  },
};
