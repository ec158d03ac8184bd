/** Of price lists, and why a price is what it is. */
export const pricing = {
  'must be left out: the list is for one customer': '不能填写：该价格表仅适用于一位客户',
  'lets it hold at the same time as {name}': '使其与“{name}”的有效期重叠',
  'must be false: {max} lists are planned already': '必须为 false：已有 {max} 张价格表',
  'is before it begins': '早于开始日期',
  'must name each quantity once': '每个数量只能出现一次',

  'Set by hand.': '人工定价。',
  'By the catalog.': '按产品目录价。',
  'By the price list {name}.': '按价格表“{name}”。',
  'By the price list {name}, from {quantity} {unit} on.': '按价格表“{name}”，满 {quantity} {unit} 起。',
} as const;
