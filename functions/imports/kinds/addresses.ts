import type { Column } from '../columns.ts';

const FIELDS = ['name', 'street', 'street2', 'city', 'postalCode', 'region', 'country'];
const OPTIONAL = new Set(['street2', 'postalCode', 'region']);

/** Columns of an address, below this name. */
export const addressColumns = (below: string, more: readonly string[] = []): Column[] =>
  [...more, ...FIELDS].map((field) => ({
    name: `${below}.${field}`,
    about: `e.g. ${below.replace('#', '1')}.${field}${OPTIONAL.has(field) ? ' (optional)' : ''}`,
  }));
