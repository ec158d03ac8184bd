import { assertVisible } from '../shared/http/caller.ts';
import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import { getSettings } from '../shared/settings.ts';
import { renderDocument } from './document.ts';
import { routes } from './routes.ts';
import { invoices } from './store.ts';

const { getInvoicePdf } = routes;

/** The Lambda handler of the one route that draws; it carries the fonts. */
export const handler = serve(
  { getInvoicePdf },
  {
    async getInvoicePdf({ caller, params }) {
      const invoice = await invoices.get(keys.invoice(params.id));
      assertVisible(caller, invoice.customerId, 'invoice');
      return { body: await renderDocument(invoice, getSettings()), fileName: `${invoice.number}.pdf` };
    },
  },
);
