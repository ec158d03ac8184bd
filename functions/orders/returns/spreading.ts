import { fieldProblem } from '../../shared/problem.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';

export interface OfSku {
  sku: string;
  quantity: Thousandths;
}

interface Line {
  lineNo: number;
  sku: string;
}

/** So much per line. */
export type PerLine = ReadonlyMap<number, Thousandths>;

/**
 * Lays goods, told by SKU, onto the lines that have room for them, first line first.
 * @param field of an entry that its complaint names
 * @throws Problem unprocessable naming the entry that no line has, or that is more than they have room for
 */
export function spread<L extends Line>(
  goods: readonly OfSku[],
  lines: readonly L[],
  roomOf: (line: L) => Thousandths,
  field = '/quantity',
): PerLine {
  const laid = goods.flatMap(({ sku, quantity }, i) => {
    const own = lines.filter((line) => line.sku === sku);
    if (own.length === 0) throw fieldProblem(`/lines/${i}/sku`, say('is not among these goods'));
    const shares = own.map((line, at): [number, Thousandths] => {
      const before = own.slice(0, at).reduce((sum, l) => sum + roomOf(l), 0);
      return [line.lineNo, Math.max(0, Math.min(roomOf(line), quantity - before))];
    });
    if (shares.reduce((sum, [, share]) => sum + share, 0) < quantity)
      throw fieldProblem(`/lines/${i}${field}`, say('is more than there is of it'));
    return shares;
  });
  return new Map(laid.filter(([, share]) => share > 0));
}

/** What of a return waits to be inspected. */
export const uninspected = (line: {
  received: Thousandths;
  restocked: Thousandths;
  scrapped: Thousandths;
}): Thousandths => line.received - line.restocked - line.scrapped;
