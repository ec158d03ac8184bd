import type { Caller } from '../../shared/http/call.ts';
import { isStaff } from '../../shared/http/caller.ts';
import { conflict, Problem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Order } from '../model.ts';
import type { Amended, Request } from './applying.ts';
import { closed } from './closing.ts';
import type { Amendment } from './model.ts';
import { statusAt } from './when.ts';

/** One that waits is taken back before a reviewer has decided it. @throws Problem conflict for one that waits no more */
export function withdrawn(order: Order, asked: Amendment, request: Request): Amended {
  const status = statusAt(asked, request.at);
  if (status !== 'waiting')
    throw conflict(say("This amendment is {status}; it can't be withdrawn.", { status: say(status) }));
  return closed(order, { ...asked, withdrawn: request }, 'withdrawn', request);
}

/** A customer takes back what it asked for itself, and not what we did. @throws Problem forbidden */
export function assertMayWithdraw(caller: Caller, { by }: Amendment): void {
  if (isStaff(caller) || by.role === 'customer') return;
  throw new Problem('forbidden', say('We asked for this amendment: only we can withdraw it.'));
}
