import { inState, keys } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { adjustment } from './model.ts';

export const ADJUSTMENTS = 'ADJUSTMENT';

/** Those that wait lie in the order in which they lapse, which is that in which they were asked for. */
export const adjustments = resource({
  name: 'adjustment',
  schema: adjustment,
  key: ({ id }) => keys.adjustment(id),
  indexes: ({ id, status, until }) => ({
    byKind: { pk: ADJUSTMENTS, sk: id },
    byState: { pk: inState(ADJUSTMENTS, status), sk: status === 'waiting' ? `${until}#${id}` : id },
  }),
});
