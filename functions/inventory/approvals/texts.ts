import type { Language } from '../../shared/fields.ts';
import type { Adjustment } from '../adjustments/model.ts';
import type { Doubt } from '../counts/deciding.ts';

interface Texts {
  adjustment: (sku: string, warehouse: string) => string;
  count: (warehouse: string) => string;
  adjustmentTitle: string;
  countTitle: string;
  kinds: Record<Adjustment['kind'], (who: string) => string>;
  why: Record<Doubt | 'held', string>;
  /** What of a product was missing or too much. */
  difference: (product: string, book: string, counted: string, difference: string) => string;
  earlier: (all: string) => string;
  product: string;
  warehouse: string;
  change: string;
  worth: string;
  unpriced: string;
  reason: string;
  askedBy: string;
  countedBy: string;
  until: string;
  decide: string;
  and: string;
}

/** Tells finance that stock is to be corrected by more than one person may correct alone. */
export const approvalTexts: Record<Language, Texts> = {
  en: {
    adjustment: (sku, warehouse) => `${sku} in ${warehouse}: a correction waits for you`,
    count: (warehouse) => `A count in ${warehouse} waits for you`,
    adjustmentTitle: 'A correction of stock waits for a second person',
    countTitle: 'A count of stock waits for a second person',
    kinds: {
      adjustment: (who) =>
        `${who} corrects what is on hand by more than one person may. Nothing is booked yet.`,
      scrap: (who) => `${who} scraps more than one person may. Nothing is booked yet.`,
    },
    why: {
      doubt: 'Something was counted more than once, and not alike. Nothing is booked yet.',
      unpriced:
        'What was counted differs from the books, and not all of it has a list price. Nothing is booked yet.',
      worth:
        'What was counted differs from the books by more than one person may post. Nothing is booked yet.',
      held: 'Some of what is missing is reserved, and is to be freed before the count can be posted. Nothing is booked yet.',
    },
    difference: (product, book, counted, difference) =>
      `${product}: ${book} by the books, ${counted} counted (${difference})`,
    earlier: (all) => `; before that ${all}`,
    product: 'Product',
    warehouse: 'Warehouse',
    change: 'Change',
    worth: 'Worth by list price',
    unpriced: 'unknown, without a list price',
    reason: 'Reason',
    askedBy: 'Asked for by',
    countedBy: 'Counted by',
    until: 'Lapses',
    decide: 'Decide with',
    and: ', ',
  },
  zh: {
    adjustment: (sku, warehouse) => `${warehouse} 仓库 ${sku} 的库存调整待您审批`,
    count: (warehouse) => `${warehouse} 仓库的盘点待您审批`,
    adjustmentTitle: '库存调整待第二人审批',
    countTitle: '库存盘点待第二人审批',
    kinds: {
      adjustment: (who) => `${who} 提交的库存调整超出单人权限，尚未入账。`,
      scrap: (who) => `${who} 提交的报废超出单人权限，尚未入账。`,
    },
    why: {
      doubt: '同一商品多次盘点结果不一致，尚未入账。',
      unpriced: '盘点与账面不符，且部分商品没有标价，尚未入账。',
      worth: '盘点差异超出单人过账权限，尚未入账。',
      held: '短缺商品中有部分已被预留，须先释放方可过账，尚未入账。',
    },
    difference: (product, book, counted, difference) =>
      `${product}：账面 ${book}，实盘 ${counted}（差异 ${difference}）`,
    earlier: (all) => `；此前盘点为 ${all}`,
    product: '商品',
    warehouse: '仓库',
    change: '调整数量',
    worth: '标价金额',
    unpriced: '无标价，金额未知',
    reason: '原因',
    askedBy: '申请人',
    countedBy: '盘点人',
    until: '失效时间',
    decide: '审批接口',
    and: '、',
  },
};
