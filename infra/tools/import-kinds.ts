import { KINDS } from '../../functions/imports/kinds/index.ts';
import { type ImportKind, importKind } from '../../functions/imports/model.ts';

export { type ImportKind, KINDS };

export const IMPORT_KINDS = importKind.options;

/** Kinds of which each row is sent by itself: to which path. Files of the others are sent whole. */
export const ROW_PATHS = { products: '/products', customers: '/customers', stock: '/stock/adjustments' };
export type RowKind = keyof typeof ROW_PATHS;

export const isRowKind = (kind: ImportKind): kind is RowKind => kind in ROW_PATHS;
