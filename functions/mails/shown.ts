import { onInvoice, onStatement } from '../billing/index.ts';
import { onPurchaseOrder } from '../inventory/index.ts';
import { onQuotation } from '../orders/index.ts';
import { onCampaignMail } from '../relations/index.ts';
import type { Alongside } from '../shared/mail/index.ts';

/** Shows a mail's state on the document that it carries, whichever that is. */
export const onDocument: Alongside = async (record) => [
  ...(await onInvoice(record)),
  ...(await onPurchaseOrder(record)),
  ...(await onStatement(record)),
  ...(await onQuotation(record)),
  ...(await onCampaignMail(record)),
];
