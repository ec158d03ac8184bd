/** Of customers: their records, what they say of their orders. */
export const customers = {
  'is no tax id of {country}: its form or its check digits do not fit':
    '不是有效的 {country} 税号：格式或校验位不符',
  'must be a VAT id that begins with {prefix}': '必须是以 {prefix} 开头的增值税号',
  'must be a 统一社会信用代码 of 18 places with the right check digit':
    '必须是校验位正确的 18 位统一社会信用代码',
  'This customer was merged into {id}.': '该客户已合并到 {id}。',
  'The personal data of this customer was erased.': '该客户的个人数据已删除。',
  'is a customer whose personal data was erased': '该客户的个人数据已删除',
  'is a customer that was merged into {id}': '该客户已合并到 {id}',
  'is this customer itself': '不能是该客户自身',
  'would have more than {max} {what} then': '合并后的{what}将超过 {max} 个',
  contacts: '联系人',
  addresses: '地址',
  tags: '标签',
  'merged customers': '已合并客户',
  'This customer still has {what}.': '该客户仍有{what}。',
  'open orders': '未完成的订单',
  'open quotations': '未结束的报价',
  'contracts that hold': '生效的合同',
  'open invoices': '未付清的发票',
  'open disputes': '未处理的异议',
  'refunds that are asked for': '待审批的退款',
  'returns under way': '处理中的退货',
  'money on its account': '账户余额',
  'Something was begun with this customer within the last minute: try again when that is over.':
    '该客户在一分钟内刚有新业务，请稍后再试。',
  'Invoices, credit notes and statements, as they were issued: law asks to keep them.':
    '已开具的发票、贷项通知单和对账单：依法须保存原件。',
  'Ledger, payments, refunds and bank transactions: law asks to keep the books.':
    '总账、收款、退款和银行流水：依法须保存账簿。',
  'What was ordered, shipped and returned when, and the marks that were given, without names and words.':
    '订购、发货、退货的内容与时间以及评分，不含姓名和文字。',
  'Answers to repeated requests, for two days, and rows of imported files, for a week.':
    '重复请求的应答（保留两天）和导入文件的数据行（保留一周）。',
  'Another contact of this customer is still being erased.': '该客户的另一名联系人正在删除中。',
  'must name each tag once': '每个标签只能出现一次',

  'Only an order that has been delivered can be rated.': '只有已送达的订单才能评价。',
  'This order has been rated already.': '该订单已评价。',
  'This evaluation is {status}.': '该评价{status}。',
  rated: '无需跟进',
  'followed-up': '已跟进',
  'follow-up': '待跟进',
} as const;
