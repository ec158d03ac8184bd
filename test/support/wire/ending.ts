import type { Item } from '../../../functions/shared/table.ts';
import { ID } from './marks.ts';

/** What differs between two lives that went the same way: ids, times, numbers, fingerprints. */
const OWN: readonly [RegExp, string | ((found: string) => string)][] = [
  [ID, (id) => `${id.slice(0, id.search(/[_-]/))}*`],
  [/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time*'],
  [/\b(INV|CRN|PO)-\d{4}-\d{6}/g, '$1*'],
  [/\b[0-9a-f]{8}-[0-9a-f-]{27}\b/g, 'uuid*'],
  [/(?<=["#])[\w-]{43}(?=")/g, 'digest*'],
  [/\b1-[0-9a-f]{8}-[0-9a-f]{24}\b/g, 'trace*'],
  [/(?<="CHAIN#|"seq":)\d+/g, 'place*'],
  [/(?<="seconds":)\{[^}]*\}/g, '"duration*"'],
];

/**
 * All items of one life as they can be compared with another's. How its mails fared is left out: that differs by
 * right, and is looked at by itself. So are the ledger's sums, which the audit holds to its entries: midnight or a
 * quarter of an hour may pass in a life.
 */
export const endingOf = (items: readonly Item[]): string[] =>
  items
    .filter(({ sk }) => sk !== 'MAIL' && !/^(DAY|MONTH)#/.test(String(sk)))
    .map(plain)
    .toSorted();

function plain(item: Item): string {
  const text = JSON.stringify(sorted(withoutMail(item)));
  return OWN.reduce((so, [what, by]) => so.replaceAll(what, by as string), text);
}

function withoutMail({ ttl: _, ...item }: Item): Item {
  if (item.sk === 'INVOICE') return { ...item, mail: '*', version: '*' };
  if (String(item.sk).startsWith('STEP#MailInvoice')) return { ...item, value: '*' };
  if (/^invoice-(not-)?mailed$/.test(String(item.type)))
    return { ...item, type: 'invoice-mailed', data: '*', reason: '*' };
  return item;
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, sorted(inner)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
};
