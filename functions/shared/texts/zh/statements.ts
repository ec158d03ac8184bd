/** Of what customers are told that they owe. */
export const statements = {
  'must be within a year from the first day on': '必须在起始日之后一年之内',
  'must be a day that is over': '必须是已经结束的日期',
  'leads to more than {max} lines; take fewer days': '超过 {max} 行；请缩短期间',
  'must lie within {days} days': '必须在 {days} 天之内',
  'must lie within {days} days, or customerId be named': '必须在 {days} 天之内，或指定 customerId',
  'This statement has been sent.': '对账单已发送。',
  'This customer has no e-mail address on record.': '该客户没有登记电子邮箱。',
} as const;
