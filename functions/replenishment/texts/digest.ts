import type { Language } from '../../shared/fields.ts';
import type { Urgency } from '../model.ts';

interface DigestTexts {
  subject: (count: number, urgent: number) => string;
  title: (day: string) => string;
  lead: (count: number, urgent: number) => string;
  todo: string;
  /** When other warehouses can send some. */
  first: string;
  more: (count: number) => string;
  ownWorks: string;
  urgency: Record<Urgency, string>;
  suggested: string;
  runsOut: string;
  available: string;
  incoming: string;
  reorderPoint: string;
  /** Of what is suggested of a supplier for a warehouse. */
  tooLittle: (warehouse: string, total: string, minimum: string) => string;
  order: string;
  from: (from: string, to: string) => string;
  send: string;
  transfer: string;
  transferred: string;
  closing: (days: number) => string;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

function urgentOf(n: number, urgent: number): string {
  if (urgent === 0) return 'Ordered now, new goods are in before any of it is used up.';
  const which = urgent === n ? (n === 1 ? 'It is' : 'All are') : `${count(urgent, 'is', 'are')}`;
  return `${which} out of stock or will be before new goods can be in.`;
}

/** Texts of the mail that tells purchasing what is low. */
export const digestTexts: Record<Language, DigestTexts> = {
  en: {
    subject: (n, urgent) =>
      `Low stock: ${count(n, 'item', 'items')} to restock${urgent > 0 ? `, ${urgent} urgent` : ''}`,
    title: (day) => `Low stock on ${day}`,
    lead: (n, urgent) =>
      `${count(n, 'item has', 'items have')} come down to the reorder point. ${urgentOf(n, urgent)}`,
    todo: 'Below is what to order of each supplier, the most urgent first, and how it was worked out. The call under a supplier makes draft purchase orders of it. What is on the way by then counts, so nothing is ordered twice.',
    first:
      'What other warehouses can spare comes first: the call under two warehouses makes the transfer and takes the goods off the books of the one, so make it when they leave. Only what is missing beyond that is to be ordered.',
    more: (n) =>
      `${count(n, 'less urgent item is', 'less urgent items are')} left out: GET /stock/alerts lists them all.`,
    ownWorks: 'Own works',
    urgency: { out: 'Out of stock', late: 'Runs out too soon', low: 'Time to order' },
    suggested: 'Order',
    runsOut: 'Lasts until',
    available: 'Available',
    incoming: 'On the way',
    reorderPoint: 'Reorder point',
    tooLittle: (warehouse, total, minimum) =>
      `For ${warehouse} this comes to ${total}; the supplier takes no order below ${minimum}.`,
    order: 'Make draft purchase orders',
    from: (from, to) => `From ${from} to ${to}`,
    send: 'Send',
    transfer: 'Make the transfer',
    transferred: 'From other warehouses',
    closing: (days) =>
      `${days > 0 ? `What does not change is not told again for ${count(days, 'day', 'days')}. ` : ''}GET /stock/alerts shows at any time what is low.`,
  },
  zh: {
    subject: (n, urgent) => `低库存：${n} 项待补货${urgent > 0 ? `，其中 ${urgent} 项紧急` : ''}`,
    title: (day) => `${day} 低库存通知`,
    lead: (n, urgent) =>
      `${n} 项库存已降至再订货点。${
        urgent > 0 ? `其中 ${urgent} 项已缺货，或将在新货到达前售罄。` : '如现在订购，新货均可在售罄前到达。'
      }`,
    todo: '以下按供应商列出建议订购的货品及计算过程，最紧急的在前。调用供应商下方的接口即可生成采购单草稿；届时已在途的数量会计入，不会重复订购。',
    first:
      '先从其他仓库调拨其富余库存：调用两仓下方的接口即生成调拨单，货品随即从调出仓账上减去，请在发货时调用。只有仍不足的部分才需订购。',
    more: (n) => `另有 ${n} 项不太紧急，未列入本邮件，可通过 GET /stock/alerts 查看全部。`,
    ownWorks: '自产',
    urgency: { out: '已缺货', late: '来不及补货', low: '应订购' },
    suggested: '建议订购',
    runsOut: '可维持至',
    available: '可用',
    incoming: '在途',
    reorderPoint: '再订货点',
    tooLittle: (warehouse, total, minimum) =>
      `${warehouse} 的建议订购合计 ${total}，低于该供应商的最低订单金额 ${minimum}。`,
    order: '生成采购单草稿',
    from: (from, to) => `由 ${from} 调往 ${to}`,
    send: '调拨',
    transfer: '生成调拨单',
    transferred: '他仓调入',
    closing: (days) =>
      `${days > 0 ? `未发生变化的项目 ${days} 天内不再通知。` : ''}可随时通过 GET /stock/alerts 查看当前低库存。`,
  },
};
