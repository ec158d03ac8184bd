/** Of orders: placing and deciding, what the review finds, what happens at a deadline. */
export const orders = {
  'is not after it begins': '必须晚于开始时间',
  'is in the past': '早于今天',
  'is needed, since the customer has no address on record': '为必填项，该客户没有登记地址',
  '{sku} is no product on sale': '{sku} 不是在售产品',
  '{sku} has no price in {currency}': '{sku} 没有 {currency} 价格',
  '{quantity} has more decimals than {sku} is sold in ({decimals})':
    '{quantity} 的小数位数超过 {sku} 的销售精度（{decimals} 位）',
  'comes to more than an amount can be': '金额超出上限',
  "must be the order's currency, {currency}": '必须与订单币种一致：{currency}',
  'may only be set by sales': '只能由销售人员设置',

  'This order does not wait for a review.': '该订单不在待审核状态。',
  "This order is {status}; it can't be cancelled.": '订单{status}，不能取消。',
  'This order is being cancelled already.': '该订单正在取消中。',
  'All of this order has left the warehouse; it can only be returned.': '该订单已全部出库，只能退货。',
  'This order is not parked.': '该订单未处于挂起状态。',

  'must have either lineNo or sku': '必须且只能提供 lineNo 或 sku 之一',
  'must name something to change': '必须指明要变更的内容',
  'is no line of this order': '不是该订单的行',
  'is named twice': '重复出现',
  'is less than the {quantity} that have left already': '少于已出库的 {quantity}',
  "can't change any more: some of it has left already": '不能再变更：部分货物已出库',
  "can't change any more: an invoice has it already": '不能再变更：已开票',
  'would leave nothing of the order: cancel it instead': '变更后订单将为空：请改为取消订单',
  'come to more than {max} lines': '超过 {max} 行',
  'are more changes of stock than can be made at once: amend in parts': '一次变更涉及的库存过多：请分次变更',
  'Some of it is just leaving: try again in a moment.': '部分货物正在出库，请稍后重试。',
  "This order is {status}; it can't be amended.": '订单{status}，不能变更。',
  'This order is paid ahead, for what was ordered: order what more is wanted anew.':
    '该订单已预付款：如需更多商品请另行下单。',
  'This order waits for goods: amend its quantities once they have left.':
    '该订单在等待货物：请在货物发出后再修改数量。',
  'So much more is not in stock: order it anew.': '库存不足：请另行下单。',
  'This order is not confirmed yet: amend it once it is.': '该订单尚未确认，请在确认后变更。',
  'An amendment of this order waits for a review.': '该订单有变更正在等待审核。',
  'This amendment has lapsed: nobody decided in time.': '该变更已失效：未在期限内审核。',
  'Prices or stock are not as they were when it was asked for: ask anew.':
    '价格或订单已与申请时不同：请重新申请变更。',
  'This order ships complete: order separately what else is wanted.': '该订单要求整单发货：请另行下单。',
  'This order takes nothing that is short: {goods}.': '该订单不接受缺货：{goods}。',
  'This changes nothing.': '没有任何变更。',
  'the order stays as it is': '订单保持不变',

  'There is no limit set for orders in {currency}.': '未设置 {currency} 订单的审核限额。',
  'The total of {total} is above the limit of {limit}.': '订单总额 {total} 超过限额 {limit}。',
  'An order of this amount is looked at by a person first.': '此金额的订单须先经人工审核。',
  'So large a quantity is looked at by a person first.': '如此大的数量须先经人工审核。',
  'Line {line} is discounted by {percent} %, above the limit of {limit} %.':
    '第 {line} 行折扣 {percent}%，超过上限 {limit}%。',
  'Line {line} asks for {quantity}, above the limit of {limit}.':
    '第 {line} 行数量 {quantity}，超过上限 {limit}。',
  'Line {line} sells {sku} at {price} {currency}, below the floor of {floor}.':
    '第 {line} 行 {sku} 折后单价 {price} {currency}，低于底价 {floor}。',
  'The credit limit is in {limit}, the order in {order}.': '信用额度币种为 {limit}，订单币种为 {order}。',
  'With this order {used} would be in use, above the credit limit of {limit}.':
    '加上本订单，已用信用额度为 {used}，超过额度 {limit}。',
  "The customer's record lacks {missing}.": '客户资料缺少：{missing}。',
  'an address': '地址',
  'an e-mail address for invoices': '开票邮箱',
  'a tax id': '税号',
  'Line {line} is wanted on {wanted}; with a lead time of {days} days {possible} is possible.':
    '第 {line} 行要求交期 {wanted}；按 {days} 天交货周期，最早可于 {possible} 交货。',

  'a reminder goes to {role}': '将提醒{role}',
  'it is escalated to {role}': '将上报{role}',
  'it is approved by default': '将按默认规则批准',
  'it is rejected by default': '将按默认规则拒绝',
  'the order is cancelled': '订单将被取消',
  'the order is parked for an admin to redrive or cancel': '订单将被挂起，由管理员恢复执行或取消',
  reviewer: '审核人员',
  warehouse: '仓库',
  sales: '销售部门',
  purchasing: '采购部门',
  finance: '财务部门',
  admin: '管理员',
} as const;
