import type { Language } from '../../shared/fields.ts';

/** Texts of the mails that tell a customer that an order came to nothing. */
export const endTexts = {
  en: {
    greeting: 'Dear customer,',
    rejected: {
      subject: (order: string) => `Your order ${order} could not be accepted`,
      title: 'Your order could not be accepted',
      lead: (order: string) =>
        `We are sorry that we cannot accept your order ${order}. Nothing will be delivered or charged.`,
    },
    cancelled: {
      subject: (order: string) => `Your order ${order} was cancelled`,
      title: 'Your order was cancelled',
      lead: (order: string, anySent: boolean) =>
        anySent
          ? `Your order ${order} was cancelled. Goods that had left our warehouse before are still delivered and invoiced; the rest will not be.`
          : `Your order ${order} was cancelled. Nothing will be delivered or charged.`,
    },
    order: 'Our order no.',
    reference: 'Your reference',
    placed: 'Placed on',
    total: 'Order total',
    reason: 'Reason',
    reasons: {
      'out-of-stock': 'The goods are not in stock.',
      'nobody decided in time': 'The order could not be approved in time.',
      'it was not paid ahead in time': 'The payment ahead did not come in time.',
    } as Record<string, string>, // whatever a person gives as a reason is told in his words
    refundable: 'To be refunded',
    closing: 'If you have questions, or would like to order in another way, simply reply to this mail.',
  },
  zh: {
    greeting: '尊敬的客户：',
    rejected: {
      subject: (order: string) => `您的订单 ${order} 未能接受`,
      title: '您的订单未能接受',
      lead: (order: string) => `很抱歉，我们无法接受您的订单 ${order}，不会发货，也不会收取任何费用。`,
    },
    cancelled: {
      subject: (order: string) => `您的订单 ${order} 已取消`,
      title: '您的订单已取消',
      lead: (order: string, anySent: boolean) =>
        anySent
          ? `您的订单 ${order} 已取消。取消前已出库的货物仍会送达并开具单据，其余部分不再发货。`
          : `您的订单 ${order} 已取消，不会发货，也不会收取任何费用。`,
    },
    order: '我方订单号',
    reference: '贵方订单号',
    placed: '下单日期',
    total: '订单金额',
    reason: '原因',
    reasons: {
      'out-of-stock': '货物库存不足。',
      'nobody decided in time': '订单未能在规定时间内通过审核。',
      'it was not paid ahead in time': '预付款未按期到账。',
    } as Record<string, string>, // whatever a person gives as a reason is told in his words
    refundable: '应退金额',
    closing: '如有疑问或希望以其他方式订购，直接回复本邮件即可。',
  },
} satisfies Record<Language, object>;
