import type { Order, OrderLine } from '../model.ts';
import type { Changes, OrderVersion } from './model.ts';

export const versionOf = (order: Order): OrderVersion => {
  const { lines, discountPercent, freight, totals, deliveryAddress } = order;
  const { requestedDate, delivery, purchaseOrderNumber, notes } = order;
  return {
    ...{ lines, discountPercent, freight, totals, deliveryAddress },
    ...(requestedDate ? { requestedDate } : {}),
    ...(delivery ? { delivery } : {}),
    ...(purchaseOrderNumber ? { purchaseOrderNumber } : {}),
    ...(notes ? { notes } : {}),
  };
};

/** What differs between two versions of an order. */
export function changesBetween(before: OrderVersion, after: OrderVersion): Changes {
  const field = <
    K extends 'requestedDate' | 'deliveryAddress' | 'delivery' | 'purchaseOrderNumber' | 'notes',
  >(
    name: K,
  ) => differing(name, before[name] ?? null, after[name] ?? null);
  return {
    lines: linesBetween(before, after),
    ...field('requestedDate'),
    ...field('deliveryAddress'),
    ...field('delivery'),
    ...field('purchaseOrderNumber'),
    ...field('notes'),
    ...differing('discountPercent', before.discountPercent, after.discountPercent),
    ...differing('freight', before.freight.net, after.freight.net),
    ...differing('total', before.totals.total, after.totals.total),
  };
}

function linesBetween(before: OrderVersion, after: OrderVersion): Changes['lines'] {
  const lineOf = ({ lines }: OrderVersion, no: number) => lines.find(({ lineNo }) => lineNo === no);
  const nos = new Set([...before.lines, ...after.lines].map(({ lineNo }) => lineNo));
  return [...nos]
    .toSorted((a, b) => a - b)
    .flatMap((no) => {
      const [was, is] = [lineOf(before, no), lineOf(after, no)];
      const one = was ?? is;
      if (!one) return [];
      const changed = lineBetween(was ?? noneOf(one), is ?? noneOf(one));
      return Object.keys(changed).length > 0 ? [{ lineNo: no, sku: one.sku, ...changed }] : [];
    });
}

const lineBetween = (was: OrderLine, is: OrderLine): Omit<Changes['lines'][number], 'lineNo' | 'sku'> => ({
  ...differing('quantity', was.quantity, is.quantity),
  ...differing('unitPrice', was.unitPrice, is.unitPrice),
  ...differing('discountPercent', was.discountPercent, is.discountPercent),
  ...differing('requestedDate', was.requestedDate ?? null, is.requestedDate ?? null),
  ...differing('net', was.net, is.net),
});

/** A line before there was one, or after. */
const noneOf = (line: OrderLine): OrderLine => ({ ...line, quantity: 0, net: { ...line.net, amount: 0 } });

type Differing<K extends string, T> = { [N in K]?: { from: T; to: T } };

function differing<K extends string, T>(name: K, from: T, to: T): Differing<K, T> {
  const same = JSON.stringify(from) === JSON.stringify(to);
  const entry = same ? {} : { [name]: { from, to } };
  return entry as Differing<K, T>; // the one name, or none
}

/** Whether anything but words on its reason would be written. */
export const isChange = (changes: Changes): boolean =>
  changes.lines.length > 0 || Object.keys(changes).length > 1;
