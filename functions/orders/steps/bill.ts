import { serveSteps } from '../step.ts';
import { confirmDelivery, settle } from './finish.ts';
import { invoice } from './invoice.ts';

export const handler = serveSteps({ Invoice: invoice, ConfirmDelivery: confirmDelivery, Settle: settle });
