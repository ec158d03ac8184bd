import { INDEXES, type IndexName } from '../functions/shared/keys.ts';

/** What can be done with items of the table, alone or within a transaction, and DynamoDB's name for it. */
export const ITEM_USES = {
  get: 'GetItem',
  'get-many': 'BatchGetItem',
  query: 'Query',
  put: 'PutItem',
  update: 'UpdateItem',
  delete: 'DeleteItem',
} as const;
export type ItemUse = keyof typeof ITEM_USES;

/**
 * What a function may use, and nothing that it never does; an index stands for lists by it. Each use is given as
 * environment and permission together, and `npm run test:permissions` shows what fails without it.
 */
export type Use =
  | ItemUse
  | IndexName
  | 'mail'
  | 'metrics'
  | 'start-executions'
  | 'task-tokens'
  | 'fonts'
  | 'assets'
  | 'links';

export const isItemUse = (use: Use): use is ItemUse => Object.hasOwn(ITEM_USES, use);
export const isIndex = (use: Use): use is IndexName => Object.hasOwn(INDEXES, use);

/** What lists by customer and by status read (`partitionFor`). */
export const LISTED = [
  'get-many',
  'byKind',
  'byOwner',
  'byState',
  'byOwnerState',
] as const satisfies readonly Use[];
