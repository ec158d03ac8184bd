/** Of references, batches and imports. */
export const imports = {
  'Something else has the reference {reference}.': '参考号 {reference} 已被占用。',
  'is in use': '已被占用',
  'is in the future': '晚于当前时间',
  'is before it was placed': '早于下单时间',
} as const;
