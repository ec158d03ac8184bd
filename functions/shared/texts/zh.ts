import { bodies } from './zh/bodies.ts';
import { campaigns } from './zh/campaigns.ts';
import { credit } from './zh/credit.ts';
import { customers } from './zh/customers.ts';
import { disputes } from './zh/disputes.ts';
import { documents } from './zh/documents.ts';
import { imports } from './zh/imports.ts';
import { ledger } from './zh/ledger.ts';
import { lots } from './zh/lots.ts';
import { orders } from './zh/orders.ts';
import { pricing } from './zh/pricing.ts';
import { quotations } from './zh/quotations.ts';
import { replenishment } from './zh/replenishment.ts';
import { requests } from './zh/requests.ts';
import { returns } from './zh/returns.ts';
import { statements } from './zh/statements.ts';
import { undelivered } from './zh/undelivered.ts';
import { words } from './zh/words.ts';

/** Every sentence of the API and its Chinese, with the same places. */
export const zh = {
  ...requests,
  ...returns,
  ...statements,
  ...bodies,
  ...campaigns,
  ...credit,
  ...customers,
  ...disputes,
  ...documents,
  ...imports,
  ...ledger,
  ...lots,
  ...orders,
  ...pricing,
  ...quotations,
  ...replenishment,
  ...undelivered,
  ...words,
} as const;
