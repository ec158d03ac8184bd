import { productInput } from '../../catalog/index.ts';
import type { KindOfFile } from './kind.ts';

export const products: KindOfFile = {
  schema: productInput,
  lists: { prices: { key: 'currency' }, bins: {}, units: {}, components: {} },
  blank: { supply: {} },
  identity: ['sku'],
  columns: [
    { name: 'sku', about: 'A-Z, 0-9 and . _ -' },
    { name: 'name', about: 'name' },
    { name: 'nameZh', about: 'name in Chinese (optional)' },
    { name: 'reference', about: 'your own name for it where the SKU is not that (optional)' },
    { name: 'unit', about: 'pcs, kg, g, m, m2, l, box or set' },
    { name: 'quantityDecimals', about: 'decimals a quantity may have, 0 to 3', type: 'number' },
    { name: 'units.#.code', about: 'a further unit, e.g. units.1.code (optional)' },
    { name: 'units.#.factor', about: 'and how much of the unit one of it is, e.g. 12' },
    { name: 'units.#.name', about: 'what it is called, where the code is not enough (optional)' },
    { name: 'units.#.nameZh', about: 'and in Chinese (optional)' },
    { name: 'taxCode', about: 'as configured, e.g. standard, reduced or zero' },
    { name: 'weightKg', about: 'of one unit, e.g. 0.25 (optional)' },
    { name: 'bins.#.warehouse', about: 'where it lies (optional)' },
    { name: 'bins.#.bin', about: 'and in which bin there' },
    { name: 'supply.kind', about: 'purchase or production' },
    { name: 'supply.supplier', about: 'who it is bought from (optional)' },
    { name: 'supply.leadTimeDays', about: 'days until new goods are in', type: 'number' },
    { name: 'supply.minimumQuantity', about: 'the least that is ordered at once (optional)' },
    { name: 'supply.orderMultiple', about: 'the steps in which it is ordered, e.g. 12 (optional)' },
    { name: 'supply.unit', about: 'the further unit in which it is ordered (optional)' },
    {
      name: 'components.#.sku',
      about: 'what it is made of: a product further up, or there already (optional)',
    },
    { name: 'components.#.quantity', about: 'and how much of it for one unit' },
    {
      name: 'prices.*',
      about: 'list price per unit, e.g. prices.EUR; at least one currency',
      field: 'prices.*.unitPrice',
    },
    { name: 'prices.*.floor', about: 'below this price a sale needs review (optional)' },
    { name: 'active', about: 'true or false; true when left out', type: 'boolean' },
  ],
};
