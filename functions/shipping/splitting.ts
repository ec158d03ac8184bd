import { assertDecimals, inStockUnit, type Product } from '../catalog/index.ts';
import { fieldProblem } from '../shared/problem.ts';
import { formatQuantity, type Thousandths } from '../shared/quantity.ts';
import { say } from '../shared/texts/say.ts';
import type { DispatchInput } from './dispatch-model.ts';
import type { Shipment, ShipmentLine } from './model.ts';
import { isOverpacked } from './warehouse/packing.ts';

type Named = NonNullable<DispatchInput['lines']>;

/** The SKUs of the lines that are named. */
export const skusOf = ({ lines }: Pick<Shipment, 'lines'>, named: Named): string[] =>
  named.flatMap(({ lineNo }) => lines.find((line) => line.lineNo === lineNo)?.sku ?? []);

/**
 * The shipment with what goes now, and what of it is left behind for another.
 * @throws Problem unprocessable when it is to go whole, hasn't so much, or has more in its parcels
 */
export function goingNow(
  shipment: Shipment,
  named: Named,
  products: ReadonlyMap<string, Product>,
): Pick<Shipment, 'lines' | 'leftBehind'> {
  if (shipment.undivided) throw fieldProblem('/lines', say('must be left out, since this order goes whole'));
  const going = namedOf(shipment, named, products);
  const lines = withQuantities(shipment.lines, ({ lineNo }) => going.get(lineNo) ?? 0);
  const leftBehind = withQuantities(shipment.lines, (l) => l.quantity - (going.get(l.lineNo) ?? 0));
  if (isOverpacked({ ...shipment, lines }))
    throw fieldProblem('/lines', say('must name all that is in its parcels'));
  return { lines, ...(leftBehind.length > 0 ? { leftBehind } : {}) };
}

/**
 * How much of each line is named, in the unit that stock is kept in.
 * @throws Problem unprocessable when it hasn't so much
 */
export function namedOf(
  { lines }: Pick<Shipment, 'lines'>,
  named: Named,
  products: ReadonlyMap<string, Product>,
): Map<number, Thousandths> {
  const all = new Map<number, Thousandths>();
  named.forEach(({ lineNo, ...said }, i) => {
    const line = lines.find((one) => one.lineNo === lineNo);
    if (!line) throw fieldProblem(`/lines/${i}/lineNo`, say('is not on this shipment'));
    if (all.has(lineNo)) throw fieldProblem(`/lines/${i}/lineNo`, say('is named already'));
    const product = products.get(line.sku);
    const quantity = product ? inStockUnit(product, said, `/lines/${i}/quantity`) : said.quantity;
    if (product) assertDecimals(`/lines/${i}/quantity`, product, quantity);
    if (quantity > line.quantity) {
      const says = say('is more than the {rest} on this shipment', { rest: formatQuantity(line.quantity) });
      throw fieldProblem(`/lines/${i}/quantity`, says);
    }
    all.set(lineNo, quantity);
  });
  return all;
}

/** So much of each line, and no line of which that is nothing. */
export const withQuantities = (
  lines: readonly ShipmentLine[],
  quantityOf: (line: ShipmentLine) => Thousandths,
): ShipmentLine[] =>
  lines.map((line) => ({ ...line, quantity: quantityOf(line) })).filter(({ quantity }) => quantity > 0);
