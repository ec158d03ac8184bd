import type { Cover } from '../inventory/index.ts';
import type { Thousandths } from '../shared/quantity.ts';
import type { Order, Part } from './model.ts';
import { splitIntoParts } from './parts.ts';

/** So much of a line of the order. */
interface OfLine {
  lineNo: number;
  quantity: Thousandths;
}

/**
 * Parts that an order gets on its way, each of which goes its own; what it has is left alone.
 * @param all each line once
 * @param whose what tells them from those that are there
 */
export const furtherParts = (order: Order, all: readonly OfLine[], cover: Cover, whose: string): Part[] =>
  splitIntoParts({ ...order, lines: linesOf(order, all) }, cover).map((part) => ({
    ...part,
    id: `${part.id}.${whose}`,
  }));

const linesOf = ({ lines }: Order, all: readonly OfLine[]): Order['lines'] =>
  all.flatMap(({ lineNo, quantity }) =>
    lines.filter((line) => line.lineNo === lineNo).map((line) => ({ ...line, quantity })),
  );

/** Whether it has parts that weren't there from the beginning. */
export const hasFurther = ({ parts }: Pick<Order, 'parts'>): boolean =>
  parts.some(({ id }) => id.includes('.'));
