import type { Check } from '../violation.ts';
import { accountDays } from './account-days.ts';
import { accounts } from './accounts.ts';
import { amendments } from './amendments.ts';
import { attempts } from './attempts.ts';
import { bank } from './bank.ts';
import { bills } from './bills.ts';
import { bought } from './bought.ts';
import { campaigned, campaignMailed } from './campaigns.ts';
import { chain } from './chain.ts';
import { charges } from './charges.ts';
import { components } from './components.ts';
import { consignments } from './consignments.ts';
import { contracts } from './contracts.ts';
import { counted } from './counted.ts';
import { creditNotes } from './credit-notes.ts';
import { customerDays } from './customer-days.ts';
import { disputed } from './disputes.ts';
import { drafts } from './drafts.ts';
import { entries } from './entries.ts';
import { erased } from './erased.ts';
import { evaluated } from './evaluations.ts';
import { form } from './form.ts';
import { given } from './given.ts';
import { invoiceAmounts } from './invoice-amounts.ts';
import { invoiceShares } from './invoice-shares.ts';
import { invoicedOnce } from './invoiced-once.ts';
import { issues } from './issues.ts';
import { leftBehind } from './left-behind.ts';
import { mails } from './mails.ts';
import { merged } from './merged.ts';
import { numbers } from './numbers.ts';
import { onOrder } from './on-order.ts';
import { operations } from './operations.ts';
import { orderAccounts } from './order-accounts.ts';
import { orderDiscounts } from './order-discounts.ts';
import { orderLines } from './order-lines.ts';
import { orderStatus } from './order-status.ts';
import { orderTotals } from './order-totals.ts';
import { packing } from './packing.ts';
import { parcels } from './parcels.ts';
import { payments } from './payments.ts';
import { prepayments } from './prepayments.ts';
import { priceLists } from './price-lists.ts';
import { quotations } from './quotations.ts';
import { references } from './references.ts';
import { returns } from './returns.ts';
import { shortages } from './shortages.ts';
import { stalled } from './stalled.ts';
import { statements } from './statements.ts';
import { statistics } from './statistics.ts';
import { STOCK } from './stock.ts';
import { taxApplied } from './tax-applications.ts';
import { taxIds } from './tax-ids.ts';
import { timelines } from './timelines.ts';
import { trackingLinks } from './tracking-links.ts';
import { dealt, trade } from './trade.ts';
import { valued } from './valued.ts';
import { waits } from './waits.ts';

/** Everything that is looked at, under the name that a violation carries. */
export const CHECKS: Readonly<Record<string, Check>> = {
  form,
  campaigns: campaigned,
  'campaign-mails': campaignMailed,
  ...STOCK,
  bills,
  components,
  bought,
  drafts,
  'on-order': onOrder,
  'price-lists': priceLists,
  contracts,
  quotations,
  amendments,
  'order-lines': orderLines,
  'order-discounts': orderDiscounts,
  consignments,
  'left-behind': leftBehind,
  shortages,
  given,
  issues,
  'tracking-links': trackingLinks,
  parcels,
  packing,
  attempts,
  returns,
  'order-totals': orderTotals,
  'order-accounts': orderAccounts,
  'order-status': orderStatus,
  waits,
  stalled,
  timelines,
  'invoice-amounts': invoiceAmounts,
  'invoice-shares': invoiceShares,
  'invoiced-once': invoicedOnce,
  'credit-notes': creditNotes,
  numbers,
  payments,
  prepayments,
  references,
  operations,
  accounts,
  counted,
  statistics,
  evaluated,
  dealt,
  trade,
  merged,
  'tax-ids': taxIds,
  erased,
  entries,
  'account-days': accountDays,
  'customer-days': customerDays,
  chain,
  valued,
  statements,
  disputed,
  bank,
  charges,
  'tax-applications': taxApplied,
  mails,
};
