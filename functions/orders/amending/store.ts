import { inState, keys, owned } from '../../shared/keys.ts';
import { notFound } from '../../shared/problem.ts';
import { resource } from '../../shared/resource.ts';
import { type Amendment, amendment } from './model.ts';

export const AMENDMENTS = 'AMENDMENT';

/** Those that wait lie in the order in which they lapse, so that a bound leaves out what has. */
export const amendments = resource({
  name: 'amendment',
  schema: amendment,
  key: ({ id }) => keys.amendment(id),
  indexes: ({ id, orderId, status, until }) => ({
    byOwner: { pk: owned(orderId, AMENDMENTS), sk: id },
    ...(status === 'waiting' && until
      ? { byState: { pk: inState(AMENDMENTS, status), sk: `${until}#${id}` } }
      : {}),
  }),
});

/** One of this order's. @throws Problem not-found */
export async function getAmendmentOf(orderId: string, id: string): Promise<Amendment> {
  const found = await getAmendment(id);
  if (found.orderId !== orderId) throw notFound('amendment');
  return found;
}

export const getAmendment = (id: string): Promise<Amendment> => amendments.get(keys.amendment(id));
