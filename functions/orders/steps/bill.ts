import { serveSteps } from '../step.ts';
import { askPrepayment } from './ask-prepayment.ts';
import { confirmDelivery, confirmInvoice, settle } from './finish.ts';
import { invoice } from './invoice.ts';

export const handler = serveSteps({
  AskPrepayment: askPrepayment,
  Invoice: invoice,
  ConfirmDelivery: confirmDelivery,
  ConfirmInvoice: confirmInvoice,
  Settle: settle,
});
