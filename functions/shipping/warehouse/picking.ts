import type { Product } from '../../catalog/index.ts';
import type { Language } from '../../shared/fields.ts';
import type { Shipment } from '../model.ts';
import { toPack } from './packing.ts';
import type { PickLine } from './picking-model.ts';

/** Names as people count them: A-2 before A-10. */
const asWalked = new Intl.Collator('en', { numeric: true });

/** What is still to be fetched for these shipments, each SKU once, along the bins; what has none comes last. */
export function picksFor(
  warehouse: string,
  shipments: readonly Shipment[],
  products: ReadonlyMap<string, Product>,
  language: Language,
): PickLine[] {
  const wanted = shipments.flatMap((shipment) =>
    [...toPack(shipment)].map(([sku, quantity]) => ({ sku, quantity, shipment })),
  );
  return [...Map.groupBy(wanted, ({ sku }) => sku)]
    .map(([sku, all]): PickLine => {
      const bin = binOf(products.get(sku), warehouse);
      return {
        ...(bin ? { bin } : {}),
        ...describe(sku, all[0]?.shipment, products.get(sku), language),
        quantity: all.reduce((sum, { quantity }) => sum + quantity, 0),
        for: all.map(({ shipment: { id, orderId, shipOn }, quantity }) => ({
          ...{ shipmentId: id, orderId, quantity },
          ...(shipOn ? { shipOn } : {}),
        })),
      };
    })
    .sort(inWalkingOrder);
}

const binOf = (product: Product | undefined, warehouse: string): string | undefined =>
  product?.bins?.find((one) => one.warehouse === warehouse)?.bin;

/** As the catalog calls it now, since orders in several languages may want it. */
function describe(
  sku: string,
  shipment: Shipment | undefined,
  product: Product | undefined,
  language: Language,
): Pick<PickLine, 'sku' | 'name' | 'unit'> {
  const { name, unit } = product ??
    shipment?.lines.find((line) => line.sku === sku) ?? { name: sku, unit: '' };
  return { sku, name: language === 'zh' ? (product?.nameZh ?? name) : name, unit };
}

const inWalkingOrder = (a: PickLine, b: PickLine): number =>
  Number(a.bin === undefined) - Number(b.bin === undefined) ||
  asWalked.compare(a.bin ?? '', b.bin ?? '') ||
  asWalked.compare(a.sku, b.sku);
