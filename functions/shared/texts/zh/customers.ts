/** Of customers: their records, what they say of their orders. */
export const customers = {
  'is no tax id of {country}: its check digits do not fit': '不是有效的 {country} 税号：校验位不符',
  'must name each tag once': '每个标签只能出现一次',

  'Only an order that has been delivered can be rated.': '只有已送达的订单才能评价。',
  'This order has been rated already.': '该订单已评价。',
  'This evaluation is {status}.': '该评价{status}。',
  rated: '无需跟进',
  'followed-up': '已跟进',
  'follow-up': '待跟进',
} as const;
