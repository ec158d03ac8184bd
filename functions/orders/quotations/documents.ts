import { serve } from '../../shared/http/serve.ts';
import { keys } from '../../shared/keys.ts';
import { getSettings } from '../../shared/settings.ts';
import { drawQuotation } from './document.ts';
import { paperRoutes } from './paper-routes.ts';
import { quotations } from './store.ts';
import { assertShown } from './view.ts';

/** The Lambda handler of the one route that draws; it carries the fonts. */
export const handler = serve(paperRoutes, {
  async getQuotationPdf({ caller, params }) {
    const found = await quotations.get(keys.quotation(params.id));
    assertShown(caller, found);
    return { body: await drawQuotation(found, getSettings()), fileName: `${found.number ?? found.id}.pdf` };
  },
});
