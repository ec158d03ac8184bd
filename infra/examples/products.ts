export const PRODUCT = {
  sku: 'SHF-STL-20',
  name: 'Shaft, stainless steel, 20 mm',
  category: 'Shafts',
  unit: 'pcs',
  quantityDecimals: 0,
  units: [{ code: 'bundle', nameZh: '捆', factor: '6' }],
  taxCode: 'standard',
  weightKg: '2.45',
  bins: [{ warehouse: 'HAM', bin: 'C-04-2' }],
  supply: {
    kind: 'purchase',
    supplier: 'Ningbo Stoneheron Fasteners',
    leadTimeDays: 21,
    price: { currency: 'EUR', unitPrice: '5.20' },
  },
  prices: [{ currency: 'EUR', unitPrice: '48.50', floor: '41.20' }],
  cost: { currency: 'EUR', unitCost: '31.75' },
};

const { units: _, cost: __, ...single } = PRODUCT;

/** Made in our own works, of two of the other. */
export const PAIR = {
  ...single,
  sku: 'SHF-PAIR-20',
  name: 'Pair of shafts, stainless steel, 20 mm',
  unit: 'set',
  weightKg: '4.9',
  bins: [{ warehouse: 'HAM', bin: 'C-04-3' }],
  supply: { kind: 'production', leadTimeDays: 2 },
  components: [{ sku: PRODUCT.sku, quantity: '2' }],
  prices: [{ currency: 'EUR', unitPrice: '104.00', floor: '88.00' }],
};

/** Kept by lots that expire. */
export const PASTE = {
  ...single,
  sku: 'PST-MNT-50',
  name: 'Mounting paste, tube of 50 g',
  weightKg: '0.06',
  bins: [{ warehouse: 'HAM', bin: 'C-05-1' }],
  tracked: 'lot',
  shelfLifeDays: 720,
  prices: [{ currency: 'EUR', unitPrice: '6.90', floor: '5.80' }],
};
