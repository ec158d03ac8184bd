import type { Language } from '../../shared/fields.ts';

/** Texts of the mail that tells admins that an order is parked. */
export const parkTexts = {
  en: {
    subject: (order: string) => `Order ${order} is parked`,
    title: 'An order is parked',
    lead: 'Something failed and outlasted its retries. The order keeps what it has and does not go on by itself.',
    todo: 'When the cause is mended, or what it waited for has come, take the order up again where it stopped. It can also be cancelled, which undoes what was done.',
    order: 'Order',
    error: 'What failed',
    cause: 'Cause',
    at: 'Parked',
    command: 'Take up by command',
    route: 'Take up by API',
    cancel: 'Cancel by API',
  },
  zh: {
    subject: (order: string) => `订单 ${order} 已挂起`,
    title: '有订单已挂起',
    lead: '某个步骤多次重试后仍然失败。订单保留现有状态，不会自行继续。',
    todo: '请在排除故障或等到所缺事项后，从中断处恢复执行该订单；也可以取消订单，已完成的步骤将随之撤销。',
    order: '订单',
    error: '错误',
    cause: '原因',
    at: '挂起时间',
    command: '用命令恢复执行',
    route: '用接口恢复执行',
    cancel: '用接口取消',
  },
} satisfies Record<Language, object>;
