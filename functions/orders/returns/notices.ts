import type { GoodsReturn, ReturnStatus } from './model.ts';

/** What somebody is mailed of a return, once each: sales that it is asked for, the customer all others. */
export type Notice = 'requested' | 'authorised' | 'refused' | 'closed';

/** What a change of a return brings; what comes back in parts is authorised once. */
export function noticeOf(before: ReturnStatus | undefined, { status }: GoodsReturn): Notice | undefined {
  if (status === before || status === 'received' || status === 'inspected') return undefined;
  return status === 'authorised' && before === 'received' ? undefined : status;
}
