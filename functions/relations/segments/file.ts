import { csvFile } from '../../shared/csv-file.ts';
import { toMajor } from '../../shared/money.ts';
import type { Member } from './model.ts';

const HEAD = [
  'customer',
  'name',
  'salesperson',
  'segment',
  'since',
  'until',
  'last order',
  'orders',
  'every days',
];

/** A row per customer and currency; who has bought nothing has one without. */
export const segmentFile = (members: readonly Member[]): Uint8Array<ArrayBuffer> =>
  csvFile([[...HEAD, 'value', 'currency'], ...members.flatMap(rowsOf)]);

function rowsOf({ value, ...member }: Member): string[][] {
  const { customerId, name, salesperson = '', segment, since, until = '', lastAt = '', orders } = member;
  const every = String(member.everyDays ?? '');
  const own = [customerId, name, salesperson, segment, since, until, lastAt, String(orders), every];
  return value.length > 0
    ? value.map((money) => [...own, toMajor(money), money.currency])
    : [[...own, '', '']];
}
