/** Of the ledger. */
export const ledger = {
  'must be a month such as {example}': '必须是月份，例如 {example}',
  'The books of {month} are closed.': '{month} 的账簿已关闭。',
  'The books of {month} are open.': '{month} 的账簿未关闭。',
  'lies in {month}, which is closed': '属于已关闭的月份 {month}',
  'can be closed when it has been over for a day': '月份结束一天后方可关闭',
  'can not be asked for together with customerId or documentId': '不能与 customerId 或 documentId 同时使用',
  'must be less than {days} days after from': '须在 from 之后 {days} 天以内',
  'must be told with from, and from with it': '须与 from 同时给出',
  "is the business's own": '是本企业的记账本位币',
  'is larger than amounts can be reckoned with': '过大，无法用于计算金额',
  '{currency} has another rate from {day}.': '{currency} 自 {day} 起已有另一汇率。',
  'Entries in {currency} of {day} wait for an exchange rate.': '{currency} 在 {day} 的凭证尚无汇率。',
} as const;
