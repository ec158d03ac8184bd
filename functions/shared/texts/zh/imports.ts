/** Of references, batches and imports. */
export const imports = {
  'Something else has the reference {reference}.': '参考号 {reference} 已被占用。',
  'is in use': '已被占用',
  'is in the future': '晚于当前时间',
  'is before it was placed': '早于下单时间',

  '{count} of the items can not be carried out; none was.': '有 {count} 项无法执行，因此全部未执行。',
  'is about the same thing as item {other}': '与第 {other} 项针对同一对象',
  'only the first {count} fit into one transaction': '一次事务只能容纳前 {count} 项',
} as const;
