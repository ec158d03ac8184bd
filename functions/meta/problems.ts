import { problemBody } from '../shared/http/problem-body.ts';
import { PROBLEMS, Problem, type ProblemCode } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import { type ProblemKind, problemCodes } from './model.ts';

/** What each code means for whoever gets it, and what to do then. A code without words doesn't compile. */
const MEANINGS: Readonly<Record<ProblemCode, ProblemKind['meaning']>> = {
  'invalid-request': {
    en: 'A part of the request is not well-formed; `errors` names each one. Correct it before you send it again.',
    zh: '请求的某一部分格式不正确，`errors` 逐一指出。请更正后再发送。',
  },
  'idempotency-key-missing': {
    en: 'Every command needs an Idempotency-Key header: a new one per command, the same one when you repeat it.',
    zh: '每个命令都需要 Idempotency-Key 请求头：新命令用新值，重试时用原值。',
  },
  unauthenticated: {
    en: 'The token is missing, expired or names nobody. Get a new one.',
    zh: '令牌缺失、已过期或未指明用户。请重新获取令牌。',
  },
  forbidden: {
    en: 'None of the roles in the token may call this route. Repeating it does not help.',
    zh: '令牌中的角色均无权调用该接口。重试无效。',
  },
  'not-found': {
    en: 'There is no such thing, or it is not yours to see; the two are not told apart.',
    zh: '该对象不存在，或您无权查看；两种情况不作区分。',
  },
  'method-not-allowed': {
    en: 'The path exists and takes other methods, which the Allow header names.',
    zh: '该路径存在，但只接受 Allow 响应头中列出的方法。',
  },
  conflict: {
    en: 'The thing is in a state in which this can not be done; `detail` says which. Read it again first.',
    zh: '对象当前所处的状态不允许该操作，`detail` 说明原因。请先重新读取。',
  },
  'already-exists': {
    en: 'There is one with this key already, and keys are given once. Read or change that one.',
    zh: '具有该标识的对象已存在，标识不可重复。请读取或修改已有对象。',
  },
  'precondition-failed': {
    en: 'Somebody changed it since you read it. Read it again, decide anew, and send the new ETag as If-Match.',
    zh: '在您读取之后有人修改了该对象。请重新读取并判断，再以新的 ETag 作为 If-Match 发送。',
  },
  'too-large': {
    en: 'The body is larger than the API takes. Send it in parts.',
    zh: '请求体超出接口允许的大小。请分批发送。',
  },
  'unsupported-media-type': {
    en: 'The Content-Type is not the one that this route takes: text/csv for an import, application/json for all else.',
    zh: '该接口不接受此 Content-Type：导入使用 text/csv，其他接口使用 application/json。',
  },
  'idempotency-key-reused': {
    en: 'This Idempotency-Key belongs to a request with other contents. Use a new key for a new command.',
    zh: '该 Idempotency-Key 已属于内容不同的请求。新命令请使用新值。',
  },
  'in-flight': {
    en: 'A request with the same Idempotency-Key is being carried out at this moment, and took longer than this one waited. Repeat it after the time in Retry-After, with the same key: it gets the answer of the first.',
    zh: '使用相同 Idempotency-Key 的请求正在处理，等待后仍未完成。请在 Retry-After 指定的时间后使用相同的 key 重试，将得到首次请求的结果。',
  },
  unprocessable: {
    en: 'It is as the schema has it and still can not be right: it contradicts what is on record, e.g. by a SKU that does not exist, or itself, e.g. by a SKU that is named twice; `errors` names the field.',
    zh: '符合 schema，但内容不成立：与已有记录矛盾（例如 SKU 不存在），或自相矛盾（例如同一 SKU 出现两次）；`errors` 指出相应字段。',
  },
  'precondition-required': {
    en: 'Changes need the ETag of what you have read, as If-Match, so that none overwrites another unseen.',
    zh: '修改时须以 If-Match 发送所读内容的 ETag，以免在不知情的情况下覆盖他人的修改。',
  },
  'too-many-requests': {
    en: 'The route was called too often in a short time, by you or others. Repeat it after a pause, a longer one each time, with the same Idempotency-Key. The gateway says so as `{"message": "Too Many Requests"}`, since it has no other words.',
    zh: '该接口在短时间内被（您或他人）调用得过于频繁。请暂停后使用相同的 Idempotency-Key 重试，并逐次延长间隔。网关只能以 `{"message": "Too Many Requests"}` 的形式给出该提示。',
  },
  'internal-error': {
    en: 'It was not done. A repetition with the same Idempotency-Key is safe; `traceId` finds it in our logs.',
    zh: '操作未完成。使用相同的 Idempotency-Key 重试是安全的；`traceId` 可用于查找我方日志。',
  },
  busy: {
    en: 'Others changed the same things at the same time. Repeat it after the time in Retry-After, with the same key.',
    zh: '其他请求同时修改了相同的内容。请在 Retry-After 指定的时间后使用相同的 Idempotency-Key 重试。',
  },
};

/** One kind of problem, under the name and titles that it is answered with. */
export function describeProblem(code: ProblemCode): ProblemKind {
  const problem = new Problem(code, say('is not valid'));
  const { type, title: en } = problemBody(problem, 'en');
  const { title: zh } = problemBody(problem, 'zh');
  return { code, type, status: PROBLEMS[code].status, title: { en, zh }, meaning: MEANINGS[code] };
}

/** The catalogue, by status. */
export const problemKinds = (): ProblemKind[] => problemCodes.map(describeProblem);
