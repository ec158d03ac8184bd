/** Of references, batches and imports. */
export const imports = {
  'Something else has the reference {reference}.': '参考号 {reference} 已被占用。',
  'is in use': '已被占用',
  'is before it was placed': '早于下单时间',

  '{count} of the items can not be carried out; none was.': '有 {count} 项无法执行，因此全部未执行。',
  'is about the same thing as item {other}': '与第 {other} 项针对同一对象',
  'only the first {count} fit into one transaction': '一次事务只能容纳前 {count} 项',

  'the file has no rows': '文件中没有数据行',
  'the file is not UTF-8; save it as "CSV UTF-8"': '文件不是 UTF-8 编码，请另存为 “CSV UTF-8”',
  'can not be read: {reason}': '无法读取：{reason}',
  'is not a column of this kind of file': '不是此类文件的列',
  'is there twice': '出现了两次',
  'has {cells} cells for {columns} columns': '有 {cells} 个单元格，而列数为 {columns}',
  'as on line {line}': '与第 {line} 行相同',
  'differs from the first row of the same order': '与同一订单第一行不一致',
  'must be a whole number such as {example}': '必须是整数，例如 {example}',
  'must be a day or an instant in UTC such as {example}': '必须是日期或 UTC 时间，例如 {example}',
  'must be an amount in {currency} such as {example}': '必须是 {currency} 金额，例如 {example}',
  'needs a valid currency in the column currency': '需要在 currency 列中填写有效货币',
  'further errors are left out': '其余错误从略',
  'Send the body as {type}.': '请以 {type} 发送请求体。',
} as const;
