/** Of what is offered to customers. */
export const quotations = {
  'This quotation is {status}.': '报价单{status}。',
  'This link has been replaced by a newer one.': '该链接已被更新的链接取代。',
  'is before the quotation ends': '早于报价有效期的最后一天',
  'is for at most {max} products': '最多适用于 {max} 种产品',
  'would keep stock longer than until {last}': '预留库存的时间将超过 {last}',
  'must be createdAt or -createdAt, with a status validUntil or -validUntil':
    '必须为 createdAt 或 -createdAt；指定状态时为 validUntil 或 -validUntil',
  'By the quotation {number}.': '按报价单 {number}。',
  'Agreed: {reason}': '约定价：{reason}',
} as const;
