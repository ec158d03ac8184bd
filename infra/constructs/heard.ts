import { FilterCriteria, FilterRule } from 'aws-cdk-lib/aws-lambda';
import type { Movement } from '../../functions/inventory/model.ts';

type Filter = Record<string, unknown>;

/**
 * What a consumer wants to hear of: an item's partition begins with the kind's name and its sort key is that name. One
 * filter for all kinds, since a subscription has room for five.
 */
const keysOf = (kinds: readonly string[]): Filter => ({
  pk: { S: kinds.flatMap((kind) => FilterRule.beginsWith(`${kind}#`)) },
  sk: { S: FilterRule.or(...kinds) },
});

export const changesOf = (...kinds: string[]): Filter =>
  FilterCriteria.filter({ dynamodb: { Keys: keysOf(kinds) } });
/** Only that they have come to be. */
export const beginningsOf = (...kinds: string[]): Filter =>
  FilterCriteria.filter({ eventName: FilterRule.isEqual('INSERT'), dynamodb: { Keys: keysOf(kinds) } });
/** Only while they have one of these statuses; of several kinds, whichever has it. */
export const standing = (kinds: string | readonly string[], ...statuses: string[]): Filter =>
  FilterCriteria.filter({
    dynamodb: { Keys: keysOf([kinds].flat()), NewImage: { status: { S: FilterRule.or(...statuses) } } },
  });
/** Only those over a month; their orders' machines mail all others. */
export const invoicesOfMonths = FilterCriteria.filter({
  dynamodb: { Keys: keysOf(['INVOICE']), NewImage: { month: { S: FilterRule.beginsWith('2') } } },
});
/** Only those of which a receipt was taken back. */
export const invoicesReopened = FilterCriteria.filter({
  dynamodb: { Keys: keysOf(['INVOICE']), NewImage: { reopenedAt: { S: FilterRule.beginsWith('2') } } },
});
/** What a currency is worth from a day on. */
export const ratesRecorded = FilterCriteria.filter({
  eventName: FilterRule.isEqual('INSERT'),
  dynamodb: {
    Keys: {
      pk: { S: FilterRule.beginsWith('EXCHANGE_RATE#') },
      sk: { S: FilterRule.beginsWith('RATE#') },
    },
  },
});
/** Only what came to be of these kinds in the stock's ledger. */
export const movementsOf = (...kinds: Movement['kind'][]): Filter =>
  FilterCriteria.filter({
    eventName: FilterRule.isEqual('INSERT'),
    dynamodb: {
      Keys: { pk: { S: FilterRule.beginsWith('STOCK#') }, sk: { S: FilterRule.beginsWith('MOVEMENT#') } },
      NewImage: { kind: { S: FilterRule.or(...kinds) } },
    },
  });
