/** Of the ledger. */
export const ledger = {
  'must be a month such as {example}': '必须是月份，例如 {example}',
  'The books of {month} are closed.': '{month} 的账簿已关闭。',
  'The books of {month} are open.': '{month} 的账簿未关闭。',
  'lies in {month}, which is closed': '属于已关闭的月份 {month}',
  'can be closed when it has been over for a day': '月份结束一天后方可关闭',
  'can not be asked for together with customerId or documentId': '不能与 customerId 或 documentId 同时使用',
} as const;
