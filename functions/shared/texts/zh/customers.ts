/** Of customers: their records, what they say of their orders. */
export const customers = {
  'is no tax id of {country}: its check digits do not fit': '不是有效的 {country} 税号：校验位不符',
  'must name each tag once': '每个标签只能出现一次',
} as const;
