import { assertDecimals, inStockUnit, type Product } from '../catalog/index.ts';
import { fieldProblem } from '../shared/problem.ts';
import { formatQuantity, type Thousandths } from '../shared/quantity.ts';
import { say } from '../shared/texts/say.ts';
import type { DispatchInput } from './dispatch-model.ts';
import type { Shipment, ShipmentLine } from './model.ts';
import { toPack } from './warehouse/packing.ts';

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
  const going = new Map<number, Thousandths>();
  named.forEach(({ lineNo, ...said }, i) => {
    const line = shipment.lines.find((one) => one.lineNo === lineNo);
    if (!line) throw fieldProblem(`/lines/${i}/lineNo`, say('is not on this shipment'));
    if (going.has(lineNo)) throw fieldProblem(`/lines/${i}/lineNo`, say('is named already'));
    const product = products.get(line.sku);
    const quantity = product ? inStockUnit(product, said, `/lines/${i}/quantity`) : said.quantity;
    if (product) assertDecimals(`/lines/${i}/quantity`, product, quantity);
    if (quantity > line.quantity) {
      const says = say('is more than the {rest} on this shipment', { rest: formatQuantity(line.quantity) });
      throw fieldProblem(`/lines/${i}/quantity`, says);
    }
    going.set(lineNo, quantity);
  });
  const lines = withQuantities(shipment.lines, ({ lineNo }) => going.get(lineNo) ?? 0);
  const leftBehind = withQuantities(shipment.lines, (l) => l.quantity - (going.get(l.lineNo) ?? 0));
  if (shipment.parcels && [...toPack({ ...shipment, lines }).values()].some((rest) => rest < 0))
    throw fieldProblem('/lines', say('must name all that is in its parcels'));
  return { lines, ...(leftBehind.length > 0 ? { leftBehind } : {}) };
}

const withQuantities = (
  lines: readonly ShipmentLine[],
  quantityOf: (line: ShipmentLine) => Thousandths,
): ShipmentLine[] =>
  lines.map((line) => ({ ...line, quantity: quantityOf(line) })).filter(({ quantity }) => quantity > 0);
