/** Of price lists, and why a price is what it is. */
export const pricing = {
  'must be left out: the list is for one customer': '不能填写：该价格表仅适用于一位客户',
  'lets it hold at the same time as {name}': '使其与“{name}”的有效期重叠',
  'must be false: {max} lists are planned already': '必须为 false：已有 {max} 张价格表',
  'is before it begins': '早于开始日期',
  'must name each quantity once': '每个数量只能出现一次',

  'has {max} contracts already: end those that are over': '已有 {max} 份合同：请先终止已到期的合同',
  'This contract has ended.': '该合同已终止。',
  'is more than the {left} {unit} that the contract {name} has left':
    '超过合同“{name}”的剩余数量 {left} {unit}',
  'comes to more than the {left} that the contract {name} has left': '金额超过合同“{name}”的剩余金额 {left}',
  "must be the contract's currency, {currency}": '必须为合同币种 {currency}',
  'is needed where no amount is agreed': '未约定合同金额时必须填写',
  'must name at most {max} products under contracts': '最多可包含 {max} 种合同产品',
  'By the contract {name}.': '按合同“{name}”。',
  'Set by hand.': '人工定价。',
  'By the catalog.': '按产品目录价。',
  'By the price list {name}.': '按价格表“{name}”。',
  'By the price list {name}, from {quantity} {unit} on.': '按价格表“{name}”，满 {quantity} {unit} 起。',
} as const;
