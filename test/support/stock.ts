import fc from 'fast-check';
import type { StockLevel } from '../../functions/inventory/model.ts';

export const WAREHOUSES = ['HAM', 'SHA', 'GDN'];

/** Random levels of these SKUs: some warehouses have all, some part, some never had any. */
export const levelsFor = (skus: readonly string[]): fc.Arbitrary<StockLevel[]> =>
  fc
    .tuple(
      ...skus.flatMap((sku) =>
        WAREHOUSES.map((warehouse) =>
          fc.option(
            fc
              .record({ onHand: fc.integer({ min: 0, max: 900 }), held: fc.integer({ min: 0, max: 900 }) })
              .map(({ onHand, held }) => {
                const reserved = Math.min(held, onHand) * 1000;
                return {
                  sku,
                  warehouse,
                  onHand: onHand * 1000,
                  reserved,
                  available: onHand * 1000 - reserved,
                  version: 1,
                  incoming: 0,
                };
              }),
            { freq: 3 },
          ),
        ),
      ),
    )
    .map((levels) => levels.filter((level) => level !== null));
