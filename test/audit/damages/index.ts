import { CAMPAIGNS } from './campaigns.ts';
import type { Damage } from './damage.ts';
import { LEDGER } from './ledger.ts';
import { LOTS } from './lots.ts';
import { MONEY } from './money.ts';
import { ORDERS } from './orders.ts';
import { PERSONS } from './persons.ts';
import { CONTRACTS, PRICING } from './pricing.ts';
import { PRODUCTION } from './production.ts';
import { QUOTATIONS } from './quotations.ts';
import { RETURNS } from './returns.ts';
import { SHIPPING } from './shipping.ts';
import { STATISTICS } from './statistics.ts';
import { STOCK } from './stock.ts';
import { TRADE } from './trade.ts';

/** Every way in which a store may be broken that the audit knows of. */
export const DAMAGES: readonly Damage[] = [
  ...STOCK,
  ...LOTS,
  ...PRODUCTION,
  ...PRICING,
  ...CONTRACTS,
  ...QUOTATIONS,
  ...ORDERS,
  ...SHIPPING,
  ...RETURNS,
  ...MONEY,
  ...STATISTICS,
  ...TRADE,
  ...CAMPAIGNS,
  ...PERSONS,
  ...LEDGER,
];
