import { below, inState, keys, owned, ownedInState } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { queryAll, type Write } from '../../shared/table.ts';
import { type GoodsReturn, goodsReturn } from './model.ts';

export const RETURNS = 'RETURN';

/** By state they come in the order in which their time is over. */
export const returns = resource({
  name: 'return',
  schema: goodsReturn,
  key: ({ id }) => keys.return(id),
  indexes: (one) => {
    const { id, customerId, status } = one;
    return {
      byOwner: { pk: owned(customerId, RETURNS), sk: id },
      byKind: { pk: RETURNS, sk: id },
      byState: { pk: inState(RETURNS, status), sk: `${until(one)}#${id}` },
      byOwnerState: { pk: ownedInState(customerId, RETURNS, status), sk: `${until(one)}#${id}` },
    };
  },
});

/** One that waits for nothing has had its end with its last change. */
const until = ({ waits, updatedAt }: GoodsReturn): string => waits?.until ?? updatedAt;

/** A new return, found under its order as well. */
export const addReturn = (made: GoodsReturn): Write[] => [
  returns.create(made),
  {
    op: { Put: { Item: { ...keys.returnOf(made.orderId, made.id), returnId: made.id } } },
    onConflict: 'retry',
  },
];

/** All of an order's, oldest first. */
export async function returnsOf(orderId: string): Promise<GoodsReturn[]> {
  const items = await queryAll(below.returns(orderId));
  return returns.getMany(items.map(({ returnId }) => keys.return(String(returnId))));
}
