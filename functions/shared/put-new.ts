import type { Item, Write } from './table.ts';

/** An item that must not be there yet. @param onConflict what it means that it is: to look again, unless told */
export const putNew = (item: Item, onConflict: Write['onConflict'] = 'retry'): Write => ({
  op: { Put: { Item: item, ConditionExpression: 'attribute_not_exists(pk)' } },
  onConflict,
});
