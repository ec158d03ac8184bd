import * as ageing from '../../billing/ageing/model.ts';
import * as answers from '../../billing/answers/model.ts';
import * as questions from '../../billing/answers/question-model.ts';
import * as bank from '../../billing/bank/model.ts';
import * as collecting from '../../billing/collecting/model.ts';
import * as credit from '../../billing/credit/model.ts';
import * as disputes from '../../billing/disputes/model.ts';
import * as billing from '../../billing/model.ts';
import * as prepayments from '../../billing/prepayments/model.ts';
import * as series from '../../billing/series/model.ts';
import * as statements from '../../billing/statements/model.ts';
import * as catalog from '../../catalog/model.ts';
import * as supplyTerms from '../../catalog/supply-model.ts';
import * as customers from '../../customers/model.ts';
import * as imports from '../../imports/model.ts';
import * as statistics from '../../insights/view-model.ts';
import * as adjustment from '../../inventory/adjustments/model.ts';
import * as asOf from '../../inventory/as-of-model.ts';
import * as count from '../../inventory/counts/model.ts';
import * as lots from '../../inventory/lots/model.ts';
import * as inventory from '../../inventory/model.ts';
import * as purchasing from '../../inventory/purchasing/model.ts';
import * as purchasePrices from '../../inventory/purchasing/price-model.ts';
import * as receipt from '../../inventory/purchasing/receipt-model.ts';
import * as supplierReturns from '../../inventory/purchasing/returning/model.ts';
import * as purchaseSending from '../../inventory/purchasing/sending-model.ts';
import * as quoteHold from '../../inventory/reservations/model.ts';
import * as suppliers from '../../inventory/suppliers/model.ts';
import * as transfer from '../../inventory/transfers/model.ts';
import * as ledger from '../../ledger/model.ts';
import * as rates from '../../ledger/rates/model.ts';
import * as valuing from '../../ledger/valuing/model.ts';
import * as orders from '../../orders/model.ts';
import * as past from '../../orders/past-model.ts';
import * as preview from '../../orders/preview-model.ts';
import * as quotations from '../../orders/quotations/model.ts';
import * as reallocation from '../../orders/reallocating/model.ts';
import * as returns from '../../orders/returns/model.ts';
import * as contracts from '../../pricing/contracts/model.ts';
import * as pricing from '../../pricing/model.ts';
import * as campaignMails from '../../relations/campaigns/mail-model.ts';
import * as campaigns from '../../relations/campaigns/model.ts';
import * as campaignResults from '../../relations/campaigns/result-model.ts';
import * as evaluations from '../../relations/evaluations/model.ts';
import * as ratings from '../../relations/evaluations/rating-model.ts';
import * as lifting from '../../relations/suppressed/model.ts';
import * as trade from '../../relations/trade/view-model.ts';
import * as replenishment from '../../replenishment/model.ts';
import * as suggestions from '../../replenishment/suggestion-model.ts';
import * as restocking from '../../replenishment/transfer-model.ts';
import * as amounts from '../../shared/amounts.ts';
import * as delivery from '../../shared/delivery.ts';
import * as fields from '../../shared/fields.ts';
import * as lotNumbers from '../../shared/lots.ts';
import * as suppressed from '../../shared/mail/suppressed-model.ts';
import * as money from '../../shared/money.ts';
import * as quantity from '../../shared/quantity.ts';
import * as quantityBreaks from '../../shared/quantity-break.ts';
import * as time from '../../shared/time.ts';
import * as timeline from '../../shared/timeline.ts';
import * as tracking from '../../shared/tracking.ts';
import * as units from '../../shared/units.ts';
import * as dispatch from '../../shipping/dispatch-model.ts';
import * as shipping from '../../shipping/model.ts';
import * as parcels from '../../shipping/parcel-model.ts';
import * as trackingView from '../../shipping/tracking-model.ts';
import * as packing from '../../shipping/warehouse/packing-model.ts';
import * as meta from '../model.ts';

export const MODELS: readonly Record<string, unknown>[] = [
  amounts,
  delivery,
  fields,
  lotNumbers,
  money,
  quantity,
  quantityBreaks,
  time,
  timeline,
  tracking,
  units,
  orders,
  past,
  preview,
  returns,
  quotations,
  reallocation,
  customers,
  catalog,
  supplyTerms,
  pricing,
  contracts,
  inventory,
  lots,
  purchasing,
  purchaseSending,
  purchasePrices,
  receipt,
  supplierReturns,
  quoteHold,
  suppliers,
  adjustment,
  asOf,
  count,
  transfer,
  replenishment,
  suggestions,
  restocking,
  trade,
  campaigns,
  campaignMails,
  campaignResults,
  evaluations,
  ratings,
  lifting,
  suppressed,
  shipping,
  dispatch,
  trackingView,
  packing,
  parcels,
  billing,
  statistics,
  bank,
  collecting,
  credit,
  prepayments,
  statements,
  disputes,
  answers,
  questions,
  ageing,
  series,
  ledger,
  rates,
  valuing,
  imports,
  meta,
];
