import type { Check } from '../violation.ts';
import { adjustments } from './adjustments.ts';
import { counts } from './counts.ts';
import { holders } from './holders.ts';
import { holds } from './holds.ts';
import { incoming } from './incoming.ts';
import { ledger } from './ledger.ts';
import { levels } from './levels.ts';
import { lotLedger } from './lot-ledger.ts';
import { lotReturns } from './lot-returns.ts';
import { lotShipments } from './lot-shipments.ts';
import { lots } from './lots.ts';
import { pegs } from './pegs.ts';
import { quarters } from './quarters.ts';
import { quotes } from './quotes.ts';
import { receipts } from './receipts.ts';
import { reservations } from './reservations.ts';
import { stockValue } from './stock-value.ts';
import { supplierReturns } from './supplier-returns.ts';
import { transfers } from './transfers.ts';
import { turnover } from './turnover.ts';

/** Of levels, their ledger, and what says why they changed or are going to. */
export const STOCK: Readonly<Record<string, Check>> = {
  levels,
  ledger,
  'stock-value': stockValue,
  turnover,
  quarters,
  lots,
  'lot-ledger': lotLedger,
  'lot-shipments': lotShipments,
  'lot-returns': lotReturns,
  incoming,
  reservations,
  holders,
  quotes,
  holds,
  pegs,
  transfers,
  counts,
  adjustments,
  receipts,
  'supplier-returns': supplierReturns,
};
