import type { Language } from '../../shared/fields.ts';
import type { Notice } from '../notices.ts';

interface NoticeTexts {
  subject: (order: string) => string;
  title: string;
  lead: (order: string) => string;
}

interface MailTexts extends Record<Notice, NoticeTexts> {
  /** `dispatched`, of what came back and goes out once more. */
  again: NoticeTexts;
  greeting: (name: string) => string;
  order: string;
  shipment: string;
  to: string;
  carrier: string;
  trackingNumber: string;
  expected: string;
  deliveredOn: string;
  link: string;
  closing: string;
}

/** Texts of the mails that tell a customer how its goods fare. */
export const mailTexts: Record<Language, MailTexts> = {
  en: {
    greeting: (name) => `Dear ${name},`,
    dispatched: {
      subject: (order) => `Your order ${order} is on its way`,
      title: 'Your goods are on their way',
      lead: (order) =>
        `Goods of your order ${order} have left our warehouse. You can follow them by the link.`,
    },
    again: {
      subject: (order) => `Your order ${order} is on its way again`,
      title: 'Your goods are on their way again',
      lead: (order) =>
        `Goods of your order ${order} came back to us undelivered, and are on their way to you again. You can follow them by the link.`,
    },
    exception: {
      subject: (order) => `Your order ${order} is held up on its way`,
      title: 'Your goods are held up',
      lead: (order) =>
        `The carrier reports that goods of your order ${order} are held up. We look after it; you need not do anything.`,
    },
    delivered: {
      subject: (order) => `Your order ${order} was delivered`,
      title: 'Your goods were delivered',
      lead: (order) => `The carrier reports that goods of your order ${order} were delivered.`,
    },
    order: 'Our order no.',
    shipment: 'Shipment',
    to: 'To',
    carrier: 'Carrier',
    trackingNumber: 'Tracking number',
    expected: 'Expected on',
    deliveredOn: 'Delivered on',
    link: 'Follow the shipment',
    closing: 'If something is not as it should be, simply reply to this mail.',
  },
  zh: {
    greeting: (name) => `${name}：您好！`,
    dispatched: {
      subject: (order) => `您的订单 ${order} 已发货`,
      title: '您的货物已发出',
      lead: (order) => `您的订单 ${order} 的货物已从我方仓库发出，可通过链接查看物流信息。`,
    },
    again: {
      subject: (order) => `您的订单 ${order} 已重新发货`,
      title: '您的货物已重新发出',
      lead: (order) => `您的订单 ${order} 的货物因未能送达退回我方，现已重新发出，可通过链接查看物流信息。`,
    },
    exception: {
      subject: (order) => `您的订单 ${order} 运输异常`,
      title: '您的货物运输出现延误',
      lead: (order) => `承运商反馈，您的订单 ${order} 的货物在途中受阻。我们正在跟进，您无需任何操作。`,
    },
    delivered: {
      subject: (order) => `您的订单 ${order} 已送达`,
      title: '您的货物已送达',
      lead: (order) => `承运商反馈，您的订单 ${order} 的货物已送达。`,
    },
    order: '我方订单号',
    shipment: '发货单号',
    to: '收货城市',
    carrier: '承运商',
    trackingNumber: '运单号',
    expected: '预计送达',
    deliveredOn: '送达时间',
    link: '查看物流',
    closing: '如有问题，直接回复本邮件即可。',
  },
};
