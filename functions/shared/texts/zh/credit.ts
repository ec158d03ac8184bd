/** Of what customers have to their credit. */
export const credit = {
  'must be a series such as {example}': '必须是编号序列，例如 {example}',
  'This bank transaction is {status}.': '该银行流水{status}。',
  'is no bank statement (CAMT.053): {reason}': '不是银行对账单（CAMT.053）：{reason}',
  'has more than {max} credits': '入账笔数超过 {max}',
  'The payer names the invoice.': '付款人注明了发票号。',
  'The payer is known, and one invoice has exactly this open.':
    '付款账户已知，且恰有一张发票的未付金额与此相等。',
  'The payer is known; the oldest invoices first.': '付款账户已知，按最早到期的发票依次冲抵。',
  'is over': '已过期',
  'No reminder of this invoice is held back.': '该发票的催款未被暂停。',
  'must name each invoice once': '每张发票只能出现一次',
  'must be {currency}': '必须为 {currency}',
  'differs from the first one': '与第一项不同',
  'add up to more than the customer has to its credit': '合计超过客户的结余',
  'is more than the customer has to its credit': '超过客户的结余',
  'The customer has less than that to its credit.': '客户的结余不足。',
  'This prepayment is {status}.': '该预付款请求{status}。',
  'This refund is {status}.': '退款单{status}。',
  'Somebody else than who asked for it has to decide.': '须由申请人以外的人员审批。',
  'Nothing is open on this invoice.': '该发票没有未付金额。',
  'is more than your role may write off': '超过您的角色可核销的金额',
} as const;
