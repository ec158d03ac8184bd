import type { Language } from '../../shared/fields.ts';
import type { Notice } from '../returns/notices.ts';

interface NoticeTexts {
  subject: (order: string) => string;
  title: string;
  lead: (order: string) => string;
}

interface ReturnTexts extends Record<Notice, NoticeTexts> {
  greeting: (name: string) => string;
  return: string;
  order: string;
  reason: string;
  decision: string;
  decideBy: string;
  sendBy: string;
  closing: string;
}

/** Texts of the mails that a return asks somebody or tells its customer by. */
export const returnTexts: Record<Language, ReturnTexts> = {
  en: {
    greeting: (name) => `Dear ${name},`,
    requested: {
      subject: (order) => `A customer wants to return goods of order ${order}`,
      title: 'A return needs a decision',
      lead: (order) =>
        `A customer wants to send back goods of order ${order}. Please authorise or refuse it.`,
    },
    authorised: {
      subject: (order) => `You can return goods of your order ${order}`,
      title: 'Please send the goods back',
      lead: (order) =>
        `We take these goods of your order ${order} back. Please write the number of the return on the parcel.`,
    },
    refused: {
      subject: (order) => `We cannot take back goods of your order ${order}`,
      title: 'We cannot take the goods back',
      lead: (order) => `We are sorry that we cannot take back these goods of your order ${order}.`,
    },
    closed: {
      subject: (order) => `The return of goods of your order ${order} is closed`,
      title: 'The return is closed',
      lead: (order) =>
        `The time for returning these goods of your order ${order} is over. What had come by then is credited.`,
    },
    return: 'Return no.',
    order: 'Our order no.',
    reason: 'Why they come back',
    decision: 'Reason',
    decideBy: 'Decide by',
    sendBy: 'Send by',
    closing: 'If you have questions, simply reply to this mail.',
  },
  zh: {
    greeting: (name) => `${name}：您好！`,
    requested: {
      subject: (order) => `客户申请退回订单 ${order} 的货物`,
      title: '退货申请待审批',
      lead: (order) => `客户希望退回订单 ${order} 的货物，请批准或拒绝。`,
    },
    authorised: {
      subject: (order) => `您可以退回订单 ${order} 的货物`,
      title: '请寄回货物',
      lead: (order) => `我方同意您退回订单 ${order} 的以下货物，请在包裹上注明退货单号。`,
    },
    refused: {
      subject: (order) => `您的订单 ${order} 的退货申请未获批准`,
      title: '退货申请未获批准',
      lead: (order) => `很抱歉，我方无法接受您退回订单 ${order} 的以下货物。`,
    },
    closed: {
      subject: (order) => `您的订单 ${order} 的退货已关闭`,
      title: '退货已关闭',
      lead: (order) => `订单 ${order} 以下货物的退货期限已过。期限内已寄回的货物将予以贷记。`,
    },
    return: '退货单号',
    order: '我方订单号',
    reason: '退货原因',
    decision: '说明',
    decideBy: '审批期限',
    sendBy: '寄回期限',
    closing: '如有问题，直接回复本邮件即可。',
  },
};
