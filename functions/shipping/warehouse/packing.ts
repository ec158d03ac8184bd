import { assertDecimals, inStockUnit, type Product } from '../../catalog/index.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import { formatQuantity, type Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import type { Shipment } from '../model.ts';
import type { PackedParcel, PackInput, ParcelNumbers } from './packing-model.ts';
import { weightOf } from './weight.ts';

/** Enough for any consignment, and an item of the table still holds it. */
const MAX_LINES = 500;

type Products = ReadonlyMap<string, Product>;
type Goods = readonly { sku: string; quantity: Thousandths }[];

/** Packs it into these parcels, whatever was packed before. @throws Problem conflict, unprocessable */
export function packed(shipment: Shipment, { parcels }: PackInput, products: Products, at: string): Shipment {
  if (shipment.status !== 'created')
    throw conflict(say("This shipment is {status}; it can't be packed.", { status: say(shipment.status) }));
  if (parcels.reduce((sum, { lines }) => sum + lines.length, 0) > MAX_LINES)
    throw fieldProblem('/parcels', say('must have at most {max} lines together', { max: MAX_LINES }));
  const left = toPack({ ...shipment, parcels: [] });
  const made = parcels.map((parcel, i): PackedParcel => {
    const lines = parcel.lines.map((line, j) =>
      take(left, line, products.get(line.sku), `/parcels/${i}/lines/${j}`),
    );
    const weightKg = parcel.weightKg ?? weightOf(lines, products, `/parcels/${i}/weightKg`);
    return { no: i + 1, ...parcel, lines, weightKg };
  });
  return { ...shipment, parcels: made, updatedAt: at };
}

/** What of a shipment is in no parcel yet, per SKU; what is wholly packed is left out. */
export function toPack({
  lines,
  parcels = [],
}: Pick<Shipment, 'lines' | 'parcels'>): Map<string, Thousandths> {
  const left = summed(lines);
  for (const [sku, quantity] of summed(parcels.flatMap((parcel) => parcel.lines)))
    left.set(sku, (left.get(sku) ?? 0) - quantity);
  return new Map([...left].filter(([, quantity]) => quantity !== 0));
}

export const isPacked = ({ parcels = [] }: Pick<Shipment, 'parcels'>): boolean => parcels.length > 0;

/** Whether its parcels hold more than it has. */
export const isOverpacked = (shipment: Pick<Shipment, 'lines' | 'parcels'>): boolean =>
  [...toPack(shipment).values()].some((rest) => rest < 0);

const summed = (goods: Goods): Map<string, Thousandths> => {
  const sums = new Map<string, Thousandths>();
  for (const { sku, quantity } of goods) sums.set(sku, (sums.get(sku) ?? 0) + quantity);
  return sums;
};

/** Takes a line, in whatever unit, from what is left to pack. @returns it in the unit that stock is kept in */
function take(
  left: Map<string, Thousandths>,
  { sku, ...said }: PackInput['parcels'][number]['lines'][number],
  product: Product | undefined,
  pointer: string,
): Goods[number] {
  const quantity = product ? inStockUnit(product, said, `${pointer}/quantity`) : said.quantity;
  const rest = left.get(sku);
  if (rest === undefined) throw fieldProblem(`${pointer}/sku`, say('is not on this shipment'));
  if (product) assertDecimals(`${pointer}/quantity`, product, quantity);
  if (quantity > rest) {
    const says = say('is more than the {rest} left to pack', { rest: formatQuantity(rest) });
    throw fieldProblem(`${pointer}/quantity`, says);
  }
  left.set(sku, rest - quantity);
  return { sku, quantity };
}

/** The parcels with the numbers that the carrier gave them. @throws Problem unprocessable unless all is packed */
export function numbered(shipment: Shipment, numbers: ParcelNumbers): PackedParcel[] {
  const { parcels = [] } = shipment;
  if (toPack(shipment).size > 0) throw fieldProblem('/parcels', say('must be left out until all is packed'));
  const byNo = new Map(numbers.map(({ no, trackingNumber }) => [no, trackingNumber]));
  numbers.forEach(({ no, trackingNumber }, i) => {
    if (no > parcels.length)
      throw fieldProblem(`/parcels/${i}/no`, say('must be at most {max}', { max: parcels.length }));
    if (numbers.some((other, j) => j < i && other.no === no))
      throw fieldProblem(`/parcels/${i}/no`, say('is named already'));
    if (numbers.some((other, j) => j < i && other.trackingNumber === trackingNumber))
      throw fieldProblem(`/parcels/${i}/trackingNumber`, say('is the number of another parcel'));
  });
  return parcels.map((parcel) => {
    const trackingNumber = byNo.get(parcel.no);
    return trackingNumber ? { ...parcel, trackingNumber } : parcel;
  });
}
