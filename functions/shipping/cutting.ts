import type { Thousandths } from '../shared/quantity.ts';
import type { Shipment } from './model.ts';
import { voided } from './rules.ts';

/**
 * A shipment with less of a line, before it leaves; void when nothing is left of it. What was packed already is to be
 * packed again.
 */
export function lessened(
  { parcels: _, ...shipment }: Shipment,
  lineNo: number,
  quantity: Thousandths,
  at: string,
): Shipment {
  const lines = shipment.lines
    .map((line) => (line.lineNo === lineNo ? { ...line, quantity: line.quantity - quantity } : line))
    .filter((line) => line.quantity > 0);
  const less = { ...shipment, lines, updatedAt: at };
  return lines.length > 0 ? less : voided(less, at);
}
