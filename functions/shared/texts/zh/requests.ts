/** Of requests as such: titles of problems, headers, lists. */
export const requests = {
  'The request is not valid': '请求无效',
  'Idempotency-Key is missing': '缺少 Idempotency-Key',
  'Who is asking is not known': '未通过身份验证',
  'This role may not do this': '当前角色无权执行此操作',
  'Not found': '未找到',
  'Method not allowed': '不支持该请求方法',
  'Not possible in the present state': '当前状态不允许此操作',
  'The same command is being carried out': '相同的操作正在处理',
  'Exists already': '已存在',
  'It was changed since you read it': '数据已被修改',
  'The request is too large': '请求过大',
  'The body is not of the type that is taken here': '请求体类型不被接受',
  'Idempotency-Key was used for another request': 'Idempotency-Key 已用于其他请求',
  'The request is well-formed and can not be right': '请求格式正确，但内容不成立',
  'If-Match is missing': '缺少 If-Match',
  'Too many requests': '请求过于频繁',
  'Something failed on our side': '系统内部错误',
  'Too many changes at once, try again': '并发修改过多，请重试',

  'The token names no subject.': '令牌中没有用户标识（sub）。',
  'The signature is missing, wrong or too old.': '签名缺失、错误或已过期。',
  'Your role may not do this.': '您的角色无权执行此操作。',
  'There is no such route.': '没有此接口。',
  'This path takes {methods}.': '此路径支持的方法：{methods}。',
  'No such {what}.': '{what}不存在。',
  'Another request with this Idempotency-Key is not done yet.': '使用该 Idempotency-Key 的另一请求尚未完成。',
  'Others changed the same things; try again.': '相同数据正被他人修改，请重试。',
  'It was not done; a repetition with the same Idempotency-Key is safe.':
    '操作未完成；可使用同一 Idempotency-Key 安全重试。',

  'Send an Idempotency-Key header, new for each command.':
    '请发送请求头 Idempotency-Key，每次操作使用新的值。',
  'must be 1 to 200 visible ASCII characters': '必须是 1 到 200 个可见的 ASCII 字符',
  'This Idempotency-Key was used with another body.': '该 Idempotency-Key 已用于内容不同的请求。',
  'Send the ETag of what you have read as If-Match.': '请将读取时得到的 ETag 作为 If-Match 发送。',
  'Send the body as it is, without Content-Encoding.': '请直接发送请求体，不要使用 Content-Encoding。',
  'must be entity tags, as they came with the resource, or *':
    '必须是读取该资源时得到的 ETag（可有多个），或为 *',
  'It is at version {actual}, you have seen {seen}: read it again.':
    '当前版本为 {actual}，您读取的是 {seen}，请重新读取。',

  'The cursor is not one of this list.': '该游标不属于此列表。',
  'must be the `next` of an earlier page of this list': '必须是此列表前一页返回的 `next`',
  'There is no field {field}.': '没有字段 {field}。',
  'may name {fields}': '可选字段：{fields}',

  'is before {day}': '早于 {day}',
  'is more than {count} days before {day}': '早于 {day} 超过 {count} 天',
  'can not be asked for together with {field}': '不能与 {field} 同时查询',
  'must be a year or a month such as {example}': '必须是年份或月份，例如 {example}',
} as const;
