import { inState, keys } from '../../shared/keys.ts';
import type { Currency } from '../../shared/money.ts';
import { resource } from '../../shared/resource.ts';
import { query } from '../../shared/table.ts';
import { type ExchangeRate, exchangeRate } from './model.ts';

export const RATES = 'EXCHANGE_RATE';

/** Found by day, and by currency and day. */
export const exchangeRates = resource({
  name: 'exchange rate',
  schema: exchangeRate,
  key: ({ currency, validFrom }) => keys.exchangeRate(currency, validFrom),
  indexes: ({ currency, validFrom }) => ({
    byKind: { pk: RATES, sk: `${validFrom}#${currency}` },
    byState: { pk: inState(RATES, currency), sk: validFrom },
  }),
});

/** The rate that holds on a day: the latest from that day or before. */
export async function rateOn(currency: Currency, day: string): Promise<ExchangeRate | undefined> {
  const { pk, sk: from } = keys.exchangeRate(currency, '');
  const { items } = await query({
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': keys.exchangeRate(currency, day).sk },
    ScanIndexForward: false,
    ConsistentRead: true,
    Limit: 1,
  });
  return items[0] && exchangeRates.parse(items[0]);
}
