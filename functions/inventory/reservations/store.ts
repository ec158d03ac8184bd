import { inState, keys, owned } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { quoteHold } from './model.ts';

export const QUOTE_HOLDS = 'QUOTE_HOLD';

/** What is kept still, by when it ends. */
export const ENDING = owned('ENDING', QUOTE_HOLDS);

export const quoteHolds = resource({
  name: 'reservation',
  schema: quoteHold,
  key: ({ id }) => keys.quoteHold(id),
  indexes: ({ id, status, until }) => ({
    byKind: { pk: QUOTE_HOLDS, sk: id },
    byState: { pk: inState(QUOTE_HOLDS, status), sk: id },
    ...(status === 'open' ? { byOwner: { pk: ENDING, sk: `${until} ${id}` } } : {}),
  }),
});
