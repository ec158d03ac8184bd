import type { Language } from '../../shared/fields.ts';

/** Texts of the mails that tell a role of ours that an order waits for it. */
export const chaseTexts = {
  en: {
    waits: {
      review: 'review',
      prepayment: 'payment ahead',
      goods: 'goods',
      dispatch: 'dispatch',
      delivery: 'delivery',
      return: 'a decision on returned goods',
      invoice: 'its monthly invoice',
      payment: 'payment',
    },
    subject: {
      request: (wait: string, order: string) => `Order ${order} needs ${wait}`,
      reminder: (wait: string, order: string) => `Reminder: order ${order} is waiting for ${wait}`,
      escalation: (wait: string, order: string) => `Escalation: order ${order} is still waiting for ${wait}`,
    },
    title: {
      request: (wait: string) => `An order needs ${wait}`,
      reminder: (wait: string) => `An order is waiting for ${wait}`,
      escalation: (wait: string) => `An order is still waiting for ${wait}`,
    },
    todo: {
      review: 'Please approve or reject this order.',
      prepayment:
        'What this order is asked for ahead has not come in. Please look into it with the customer; you may also waive it.',
      goods:
        'Goods for this order have not come in yet. Please ask the supplier or the works, and book the receipt.',
      dispatch:
        'A shipment of this order is ready. Please dispatch it and enter carrier and tracking number.',
      delivery: 'A shipment of this order has not been reported as delivered. Please ask the carrier.',
      return:
        'A shipment of this order came back undelivered. Please talk to the customer, and cancel the order: that puts the goods back into stock and credits their invoice.',
      invoice:
        'This order is delivered, and what left of it last month is on no invoice. The hourly run issues it; please look for what it failed with (alarm on statements).',
      payment: 'This order is delivered and not yet paid in full. Please look into it with the customer.',
    },
    findings: 'What the rules found:',
    order: 'Order',
    responsible: 'Responsible',
    since: 'Waiting since',
    dueBy: 'Act by',
    otherwise: 'Otherwise',
  },
  zh: {
    waits: {
      review: '审核',
      prepayment: '预付款',
      goods: '到货',
      dispatch: '发货',
      delivery: '送达',
      return: '退回处理',
      invoice: '月结开票',
      payment: '付款',
    },
    subject: {
      request: (wait: string, order: string) => `订单 ${order} 需要${wait}`,
      reminder: (wait: string, order: string) => `提醒：订单 ${order} 等待${wait}`,
      escalation: (wait: string, order: string) => `升级：订单 ${order} 仍在等待${wait}`,
    },
    title: {
      request: (wait: string) => `有订单需要${wait}`,
      reminder: (wait: string) => `有订单等待${wait}`,
      escalation: (wait: string) => `有订单仍在等待${wait}`,
    },
    todo: {
      review: '请批准或拒绝该订单。',
      prepayment: '该订单的预付款尚未到账，请与客户核对；也可免除预付。',
      goods: '该订单所需货物尚未入库，请联系供应商或生产部门，到货后登记入库。',
      dispatch: '该订单有一批货物待发，请安排发货并登记承运商和运单号。',
      delivery: '该订单有一批货物尚未确认送达，请联系承运商。',
      return: '该订单有一批货物未送达被退回，请与客户联系后取消订单：取消后货物入库，并开具红字票据冲销。',
      invoice: '该订单已送达，但上月发出的货物尚未开票。月结开票由每小时任务完成，请查看其失败原因。',
      payment: '该订单已送达但尚未付清，请与客户核对。',
    },
    findings: '规则检查结果：',
    order: '订单',
    responsible: '负责方',
    since: '等待起始',
    dueBy: '处理期限',
    otherwise: '逾期后果',
  },
} satisfies Record<Language, object>;
