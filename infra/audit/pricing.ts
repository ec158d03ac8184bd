import type {
  AmountBalance,
  Contract,
  ContractBalance,
  ContractPlan,
} from '../../functions/pricing/contracts/model.ts';
import {
  contractPlans,
  contracts,
  parseAmount,
  parseBalance,
} from '../../functions/pricing/contracts/store.ts';
import type { ListedPrice, PriceList, PriceSchedule } from '../../functions/pricing/model.ts';
import { parsePrice, priceLists, priceSchedules } from '../../functions/pricing/store.ts';
import { documents, type Kind, kind } from './kind.ts';

export interface PricingContents {
  contracts: Contract[];
  contractPlans: ContractPlan[];
  contractBalances: ContractBalance[];
  contractAmounts: AmountBalance[];
  priceLists: PriceList[];
  priceSchedules: PriceSchedule[];
  prices: ListedPrice[];
}

export const emptyPricing = (): PricingContents => ({
  contracts: [],
  contractPlans: [],
  contractBalances: [],
  contractAmounts: [],
  priceLists: [],
  priceSchedules: [],
  prices: [],
});

/** The kinds of items that say what customers pay. */
export const PRICING: readonly Kind[] = [
  documents('contracts', /^CONTRACT#\S+ CONTRACT$/, contracts),
  documents('contractPlans', /^CONTRACT_PLAN#\S+ CONTRACT_PLAN$/, contractPlans),
  kind('contractBalances', /^CONTRACT_LINE#\S+ CONTRACT_LINE$/, parseBalance),
  kind('contractAmounts', /^CONTRACT_AMOUNT#\S+ CONTRACT_AMOUNT$/, parseAmount),
  documents('priceLists', /^PRICE_LIST#\S+ PRICE_LIST$/, priceLists),
  documents('priceSchedules', /^PRICE_SCHEDULE#.+ PRICE_SCHEDULE$/, priceSchedules),
  kind('prices', /^PRICE_LIST#\S+ PRICE#/, parsePrice),
];
