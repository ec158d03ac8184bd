import { z } from 'zod';
import { keys } from '../shared/keys.ts';
import { getItem, type Item, type Write } from '../shared/table.ts';

/** When something was last begun with a customer, and whether nothing may be any more. */
const begun = z.object({
  customerId: z.string(),
  lastAt: z.iso.datetime(),
  shut: z.literal(true).optional(),
});
export type Begun = z.output<typeof begun>;
export const parseBegun = (item: Item): Begun => begun.parse(item);

/**
 * An order, a quotation or a contract begins, as part of its transaction: none does with a customer that was shut
 * meanwhile, and who shuts one sees that something has just begun.
 */
export const begin = (customerId: string, at: string): Write => ({
  op: {
    Put: {
      Item: { ...keys.begun(customerId), customerId, lastAt: at },
      ConditionExpression: 'attribute_not_exists(shut)',
    },
  },
  onConflict: 'retry',
  shared: true,
});

export async function lastBegun(customerId: string): Promise<Begun | undefined> {
  const item = await getItem(keys.begun(customerId));
  return item && parseBegun(item);
}

/** Nothing begins with the customer any more. @param seen how it must still be */
export const shut = (customerId: string, seen: Begun | undefined, at: string): Write => ({
  op: {
    Put: {
      Item: { ...keys.begun(customerId), customerId, lastAt: seen?.lastAt ?? at, shut: true },
      ...(seen
        ? {
            ConditionExpression: 'lastAt = :seen',
            ExpressionAttributeValues: { ':seen': seen.lastAt },
          }
        : { ConditionExpression: 'attribute_not_exists(pk)' }),
    },
  },
  onConflict: 'retry',
});
