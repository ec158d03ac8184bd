import type { Language } from '../fields.ts';

interface Labels {
  unitPrice: string;
  net: string;
  goods: string;
  freight: (rate: string) => string;
}

/** Where prices include tax, lines do, and what they add up to: of all papers that show goods at their prices. */
export const labelsWithTax: Record<Language, Labels> = {
  en: {
    unitPrice: 'Price incl. tax',
    net: 'Amount incl. tax',
    goods: 'Goods incl. tax',
    freight: (rate) => `Freight incl. tax (${rate})`,
  },
  zh: {
    unitPrice: '含税单价',
    net: '含税金额',
    goods: '货物金额（含税）',
    freight: (rate) => `运费（含税，${rate}）`,
  },
};
