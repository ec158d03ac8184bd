import type { Charge } from '../../shared/amounts.ts';
import { rateOf } from './rates.ts';
import type { Priceable, Terms } from './terms.ts';
import { percentOf } from './totals.ts';

/** The caller's freight if it may set one, else the tariff's; both are without tax, whatever the prices are. */
export function freightFor(net: number, input: Priceable, terms: Terms): Charge {
  const { settings, customer, currency } = terms;
  const amount = input.freight?.amount ?? tariffFor(net, terms);
  const taxCode = customer.taxCode ?? settings.freight.taxCode;
  const taxRate = rateOf(taxCode, settings);
  return {
    taxCode,
    taxRate,
    net: { amount, currency },
    tax: { amount: percentOf(amount, taxRate), currency },
  };
}

/** Free from a certain amount. */
export function tariffFor(net: number, { settings, currency }: Pick<Terms, 'settings' | 'currency'>): number {
  const tariff = settings.freight.rates.find((r) => r.charge.currency === currency);
  return tariff && net < tariff.freeFrom.amount ? tariff.charge.amount : 0;
}
