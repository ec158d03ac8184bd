import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import { getSettings } from '../shared/settings.ts';
import { renderDocument } from './purchasing/document.ts';
import { fileNumberOf } from './purchasing/naming.ts';
import { purchaseOrders } from './purchasing/store.ts';
import { routes } from './routes.ts';
import { supplierOf } from './suppliers/store.ts';

const { getPurchaseOrderPdf } = routes;

/** The Lambda handler of the one route that draws; it carries the fonts. */
export const handler = serve(
  { getPurchaseOrderPdf },
  {
    async getPurchaseOrderPdf({ params }) {
      const po = await purchaseOrders.get(keys.purchaseOrder(params.id));
      const body = await renderDocument({ po, supplier: await supplierOf(po), settings: getSettings() });
      return { body, fileName: `${fileNumberOf(po)}.pdf` };
    },
  },
);
