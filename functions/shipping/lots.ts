import { assertDecimals, findProducts } from '../catalog/index.ts';
import { handLots, type LotsBySku, type Picked } from '../inventory/index.ts';
import type { LotGoods } from '../shared/lots.ts';
import { fieldProblem } from '../shared/problem.ts';
import { formatQuantity } from '../shared/quantity.ts';
import type { Write } from '../shared/table.ts';
import { say } from '../shared/texts/say.ts';
import type { DispatchInput } from './dispatch-model.ts';
import type { Shipment, ShipmentLine } from './model.ts';

type Said = NonNullable<DispatchInput['lots']>;

/** The shipment with the lots that leave with it: those that were picked, else the first to expire. @throws Problem */
export async function withLots(
  shipment: Shipment,
  said: Said | undefined,
  at: string,
): Promise<{ shipment: Shipment; writes: Write[] }> {
  const picked = await pickedOf(shipment.lines, said);
  const { lots, writes } = await handLots(shipment.warehouse, picked, at);
  return { shipment: { ...shipment, lines: layOn(shipment.lines, lots) }, writes };
}

/** What these lines take of products that are kept by lots, with the lots that are named. @throws Problem unprocessable */
export async function pickedOf(lines: readonly ShipmentLine[], said: Said = []): Promise<Picked[]> {
  const own = Map.groupBy(
    lines.filter(({ tracked }) => tracked),
    ({ sku }) => sku,
  );
  const strange = said.findIndex(({ sku }) => !own.has(sku));
  if (strange >= 0) throw fieldProblem(`/lots/${strange}/sku`, say('is not on this shipment'));
  await assertKept(said);
  return [...own].map(([sku, all]) => {
    const named = said.flatMap((one, i) => (one.sku === sku ? [{ ...one, at: `/lots/${i}` }] : []));
    const quantity = all.reduce((sum, line) => sum + line.quantity, 0);
    return { sku, quantity, ...(named.length > 0 ? { named } : {}) };
  });
}

/** @throws Problem unprocessable naming the lot with more decimals than its product is kept in */
async function assertKept(said: Said): Promise<void> {
  const products = await findProducts(said.map(({ sku }) => sku));
  for (const [i, { sku, quantity }] of said.entries()) {
    const product = products.get(sku);
    if (product) assertDecimals(`/lots/${i}/quantity`, product, quantity);
  }
}

/** Each line with its own of the lots, first line first. */
export function layOn(lines: readonly ShipmentLine[], all: LotsBySku): ShipmentLine[] {
  const left = new Map([...all].map(([sku, lots]) => [sku, lots.map((lot) => ({ ...lot }))]));
  return lines.map((line) => {
    const lots = left.get(line.sku);
    return lots ? { ...line, lots: draw(lots, line.quantity) } : line;
  });
}

function draw(lots: LotGoods[], quantity: number): LotGoods[] {
  let rest = quantity;
  return lots.flatMap((one): LotGoods[] => {
    const taken = Math.min(rest, one.quantity);
    rest -= taken;
    one.quantity -= taken;
    return taken > 0 ? [{ ...one, quantity: taken }] : [];
  });
}

/** So much of these lots, the first of them first. */
export const drawLots = (lots: readonly LotGoods[], quantity: number): LotGoods[] =>
  draw(
    lots.map((lot) => ({ ...lot })),
    quantity,
  );

/** The lots of some of its products, each once, whichever lines they are of. */
export function lotsOf({ lines }: Pick<Shipment, 'lines'>, goods: readonly { sku: string }[]): LotsBySku {
  const own = lines.filter((line) => line.tracked && goods.some(({ sku }) => sku === line.sku));
  return new Map(
    [...Map.groupBy(own, ({ sku }) => sku)].map(([sku, all]) => [
      sku,
      merged(all.flatMap((l) => l.lots ?? [])),
    ]),
  );
}

const merged = (lots: readonly LotGoods[]): LotGoods[] =>
  [...Map.groupBy(lots, ({ lot }) => lot).values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, quantity: more.reduce((sum, one) => sum + one.quantity, first.quantity) }] : [],
  );

/** As a timeline tells of them. */
export const lotsInWords = ({ lines }: Pick<Shipment, 'lines'>) =>
  lines.flatMap(({ sku, lots = [] }) =>
    lots.map(({ lot, quantity }) => ({ sku, lot, quantity: formatQuantity(quantity) })),
  );
