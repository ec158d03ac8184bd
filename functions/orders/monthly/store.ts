import { below, keys } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { queryAll, type Write } from '../../shared/table.ts';
import { type Unbilled, unbilled } from './model.ts';

export const UNBILLED = 'UNBILLED';

/** By month, customer and currency they come together that belong on one invoice. */
export const unbilleds = resource({
  name: 'order',
  schema: unbilled,
  key: ({ orderId, month }) => keys.unbilled(orderId, month),
  indexes: ({ orderId, month, customerId, currency }) => ({
    byKind: { pk: UNBILLED, sk: [month, customerId, currency, orderId].join('#') },
  }),
});

/** What of an order waits for its month to be over, in the order of months. */
export const unbilledOf = async (orderId: string): Promise<Unbilled[]> =>
  (await queryAll(below.unbilled(orderId))).map(unbilleds.parse);

/** That it is on an invoice, as part of the transaction that issues that; of two at once one looks again. */
export const billed = ({ orderId, month, version }: Unbilled): Write => ({
  op: {
    Delete: {
      Key: keys.unbilled(orderId, month),
      ConditionExpression: '#version = :read',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':read': version },
    },
  },
  onConflict: 'retry',
});
