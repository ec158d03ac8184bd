/** Of mails to many customers. */
export const campaigns = {
  'This campaign is {status}.': '该营销活动{status}。',
  'has passed already': '时间已过',
  'must be an https address': '必须为 https 网址',
  'must have a text in one language at least': '至少须有一种语言的正文',
  'must name each segment once': '每个客群只能出现一次',
  'has {place} in line {line} at {column}, and may only have {places}':
    '第 {line} 行第 {column} 个字符处有 {place}；只能使用 {places}',
  'That an address bounced or complained, by its digest: so that it is not written to again.':
    '某地址曾退信或投诉的记录（仅存摘要值）：以免再次发送。',
  'This address may be written to already.': '该地址已可再次发送邮件。',
} as const;
