/** Of what customers say of their statements. */
export const disputes = {
  'must name each line once': '每行只能出现一次',
  'is no line of this statement': '不是该对账单的明细行',
  'This statement has been answered already.': '该对账单已答复。',
  'This link is not whole, or its time is over.': '链接不完整或已过期。',
  'This dispute is {status}.': '该异议{status}。',
  'is no credit note of this customer': '不是该客户的贷项通知单',
  'must be open: only such are overdue': '必须为 open：只有未处理的异议才会逾期',
  'must be createdAt or -createdAt, with a status or overdue deadline or -deadline':
    '必须为 createdAt 或 -createdAt；指定状态或逾期时为 deadline 或 -deadline',
  accepted: '已认可',
} as const;
