import Big from 'big.js';
import { furtherUnitOf } from '../../catalog/index.ts';
import { taxWithin } from '../../shared/included-tax.ts';
import { type Currency, type Money, toMinor } from '../../shared/money.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import type { OrderLine } from '../model.ts';
import type { Measured } from './measuring.ts';
import { rateOf } from './rates.ts';
import { priceOf } from './sources.ts';
import type { InOrder } from './terms.ts';
import { assertAmount, percentOf } from './totals.ts';

/** A line before its share of the order's discount; amounts in minor units, with tax where its price is. */
export interface Draft {
  line: Omit<OrderLine, 'orderDiscount' | 'net' | 'tax'>;
  gross: number;
  afterDiscount: number;
}

/** @throws Problem unprocessable naming the field that can't be priced */
export function draftLine(measured: Measured, index: number, terms: InOrder): Draft {
  const { input, product, quantity } = measured;
  const orderedIn = furtherUnitOf(product, input.unit);
  const taxCode = terms.customer.taxCode ?? product.taxCode;
  const taxRate = input.taxRate ?? rateOf(taxCode, terms.settings);
  const priced = priceOf(measured, index, terms, taxRate);
  const discountPercent = input.discountPercent ?? '0';
  const gross = toMinor(Big(priced.unitPrice).times(formatQuantity(quantity)), terms.currency);
  assertAmount(gross, `/lines/${index}/quantity`);
  return {
    line: {
      lineNo: index + 1,
      sku: product.sku,
      name: terms.customer.language === 'zh' ? (product.nameZh ?? product.name) : product.name,
      unit: product.unit,
      quantity,
      ...(orderedIn ? { orderedIn } : {}),
      ...(product.tracked ? { tracked: product.tracked } : {}),
      ...priced,
      discountPercent,
      ...(input.requestedDate ? { requestedDate: input.requestedDate } : {}),
      taxCode,
      taxRate,
      shipped: 0,
      invoiced: 0,
    },
    gross,
    afterDiscount: gross - percentOf(gross, discountPercent),
  };
}

/**
 * With its share of the order's discount: tax is worked out of the net amount, or out of the amount with tax where the
 * price includes it, and the net amount is what is left.
 */
export function finishLine({ line, afterDiscount }: Draft, share: number, currency: Currency): OrderLine {
  const money = (amount: number): Money => ({ amount, currency });
  const amount = afterDiscount - share;
  const tax = line.taxIncluded ? taxWithin(amount, line.taxRate) : percentOf(amount, line.taxRate);
  const net = line.taxIncluded ? amount - tax : amount;
  return { ...line, orderDiscount: money(share), net: money(net), tax: money(tax) };
}
