import type { Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { keys } from '../../shared/keys.ts';
import { SUPPRESSED, suppressedId, suppressions } from '../../shared/mail/suppressed.ts';
import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { suppressedRoutes } from './routes.ts';

export const suppressedHandlers: Handlers<typeof suppressedRoutes> = {
  async listSuppressed({ query: { address, ...page } }) {
    if (!address) return { body: await suppressions.list('byKind', SUPPRESSED, page) };
    return { body: { items: await suppressions.getMany([keys.suppressed(suppressedId(address))]) } };
  },

  async liftSuppressed({ params: { id }, body: { reason }, caller, at }) {
    const before = await suppressions.get(keys.suppressed(id));
    if (before.lifted) throw conflict(say('This address may be written to already.'));
    const after = { ...before, lifted: { at, by: actorOf(caller), reason }, updatedAt: at };
    return { body: { ...after, version: before.version + 1 }, writes: [suppressions.replace(after)] };
  },
};
