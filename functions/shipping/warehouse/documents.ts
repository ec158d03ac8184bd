import { customers } from '../../customers/index.ts';
import { assertVisible } from '../../shared/http/caller.ts';
import { serve } from '../../shared/http/serve.ts';
import { keys } from '../../shared/keys.ts';
import { letterheadOf, reportMissing } from '../../shared/pdf/letterhead.ts';
import { conflict } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import { shipments } from '../store.ts';
import { renderDeliveryNote } from './pdf/delivery-note.ts';
import { renderPickList } from './pdf/pick-list.ts';
import { readPickList } from './pick-list.ts';
import { warehouseRoutes } from './routes.ts';

const { getDeliveryNote, getPickListPdf } = warehouseRoutes;
/** As many shipments as one paper is for. */
const MOST = { limit: 100 };

/** The Lambda handler of what is drawn; it carries the fonts. */
export const handler = serve(
  { getDeliveryNote, getPickListPdf },
  {
    async getDeliveryNote({ caller, params }) {
      const shipment = await shipments.get(keys.shipment(params.id));
      assertVisible(caller, shipment.customerId, 'shipment');
      if (shipment.status === 'void') throw conflict(say('This shipment is void; nothing goes out with it.'));
      const customer = await customers.get(keys.customer(shipment.customerId));
      const settings = getSettings();
      const drawn = await renderDeliveryNote(shipment, customer, settings, letterheadOf(settings));
      reportMissing(drawn, { shipmentId: shipment.id });
      return { body: drawn.pdf, fileName: `${shipment.id}.pdf` };
    },

    async getPickListPdf({ params, query, language, at }) {
      const settings = getSettings();
      const list = await readPickList({ params, query: { ...MOST, ...query }, language, at });
      const drawn = await renderPickList(list, { language, settings }, letterheadOf(settings));
      reportMissing(drawn, params);
      return { body: drawn.pdf, fileName: `pick-list-${params.warehouse}.pdf` };
    },
  },
);
