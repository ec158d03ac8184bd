import type { Product } from '../../catalog/index.ts';
import type { LotGoods, LotsIn } from '../../shared/lots.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { notAvailable } from '../rules.ts';
import { levelsOf } from '../store.ts';
import { availableAfter, changeLots, comeIn, goOut, type LotsChange } from './changing.ts';
import { chooseLots } from './choosing.ts';
import { type Came, comingLots } from './coming.ts';
import { todayAt } from './today.ts';

interface Line {
  sku: string;
  quantity: Thousandths;
  lots?: LotsIn | undefined;
}

/** The lots that a receipt's lines bring, of those products that are kept by lots. @throws Problem unprocessable */
export async function lotsOfLines(
  lines: readonly Line[],
  products: ReadonlyMap<string, Product>,
  at: string,
): Promise<ReadonlyMap<string, Came>> {
  const coming = lines.flatMap(({ sku, quantity, lots: said }, i) => {
    const product = products.get(sku);
    return product ? [{ product, quantity, said, pointer: `/lines/${i}/lots` }] : [];
  });
  const came = await comingLots(coming, { today: todayAt(at), mayHaveExpired: false });
  return new Map(
    coming.flatMap(({ product }, i): [string, Came][] => {
      const lots = came[i];
      return lots ? [[product.sku, lots]] : [];
    }),
  );
}

/** A line as it is kept, with the day on which each of its lots expires. */
export const withLots = <L extends Line>({ lots: _, ...line }: L, came: Came | undefined) => ({
  ...line,
  ...(came ? { lots: came.lots satisfies LotGoods[] } : {}),
});

/** How what comes in, and the first to expire of what goes out, changes the lots of one warehouse. @throws Problem conflict */
export async function changesOfLots(
  warehouse: string,
  came: ReadonlyMap<string, Came>,
  gone: readonly { sku: string; quantity: Thousandths; held: Thousandths }[],
  at: string,
): Promise<ReadonlyMap<string, LotsChange>> {
  const skus = [...came.keys(), ...gone.map(({ sku }) => sku)];
  const levels = await levelsOf(skus, [warehouse]);
  const today = todayAt(at);
  const levelOf = (sku: string) => levels.find((level) => level.sku === sku);
  const into = [...came].map(([sku, { lots, fresh }]): [string, LotsChange] => [
    sku,
    changeLots(levelOf(sku), lots.map(comeIn), today, fresh),
  ]);
  const out = gone.map(({ sku, quantity, held }): [string, LotsChange] => {
    if (availableAfter(levelOf(sku), held - quantity) < 0) throw notAvailable();
    const wanted = { sku, quantity, pointer: '/lines', expired: false };
    return [sku, changeLots(levelOf(sku), chooseLots(levelOf(sku), wanted, today).map(goOut), today)];
  });
  return new Map([...into, ...out]);
}
