import { below, keys } from '../shared/keys.ts';
import { type ListOptions, listBelow, type Page } from '../shared/paging.ts';
import type { Item, Write } from '../shared/table.ts';
import type { Customer } from './model.ts';
import { customers } from './store.ts';

/** Its letters and digits, however they are grouped and whatever keyboard they come from. */
const plain = (taxId = ''): string =>
  taxId
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

export const isSameTaxId = (one: string | undefined, other: string): boolean =>
  plain(one) !== '' && plain(one) === plain(other);

/** What finds a customer under its tax id; nothing where that is only a dash. */
export function taxIdItems({ id, taxId }: Pick<Customer, 'id' | 'taxId'>): Item[] {
  const written = plain(taxId);
  return written ? [{ ...keys.taxId(written, id), customerId: id }] : [];
}

/** Has a customer found under the tax id that it has then, as part of the transaction that gives it another one. */
export function giveTaxId(before: Pick<Customer, 'id' | 'taxId'>, after: typeof before): Write[] {
  if (plain(before.taxId) === plain(after.taxId)) return [];
  return [
    ...taxIdItems(before).map(
      ({ pk, sk }): Write => ({ op: { Delete: { Key: { pk, sk } } }, onConflict: 'retry' }),
    ),
    ...taxIdItems(after).map((item): Write => ({ op: { Put: { Item: item } }, onConflict: 'retry' })),
  ];
}

/** One page of those that are found under a tax id; who has just got another one may be among them. */
export async function listByTaxId(taxId: string, options: ListOptions): Promise<Page<Customer>> {
  const { items, ...more } = await listBelow(below.customersOf(plain(taxId)), options);
  const ids = items.map((item) => String(item.customerId));
  return { ...more, items: await customers.getMany(ids.map(keys.customer)) };
}
