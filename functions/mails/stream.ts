import { mailStatementWhenSent, tellOfDispute } from '../billing/index.ts';
import { mailWhenSent, tellOfAdjustment, tellOfCount } from '../inventory/index.ts';
import { mailMonthlyInvoice, tellOfAmendment, tellOfQuotation, tellOfReturn } from '../orders/index.ts';
import { tellOfAmountUse, tellOfUse } from '../pricing/index.ts';
import { askForEvaluation, tellOfEvaluation } from '../relations/index.ts';
import { type Change, following } from '../shared/stream.ts';
import { tellOfShipment } from '../shipping/index.ts';

/** By the kind of item that changed. */
const TELLERS: Readonly<Record<string, (change: Change) => Promise<void>>> = {
  SHIPMENT: tellOfShipment,
  PO: mailWhenSent,
  ADJUSTMENT: tellOfAdjustment,
  COUNT: tellOfCount,
  RETURN: tellOfReturn,
  ORDER: askForEvaluation,
  EVALUATION: tellOfEvaluation,
  STATEMENT: mailStatementWhenSent,
  DISPUTE: tellOfDispute,
  INVOICE: mailMonthlyInvoice,
  QUOTATION: tellOfQuotation,
  AMENDMENT: tellOfAmendment,
  CONTRACT_LINE: tellOfUse,
  CONTRACT_AMOUNT: tellOfAmountUse,
};

/** Mails customers, suppliers, sales and finance as the table changes; each mail goes out once, however often a change comes. */
export const handler = following(async (change) => {
  await TELLERS[String(change.after?.sk)]?.(change);
});
