import { readOrMakeSecret } from '../../functions/shared/secret.ts';
import { sign } from '../../functions/shared/signature.ts';
import { transact } from '../../functions/shared/table.ts';
import { newToken, openLink } from '../../functions/shipping/links.ts';
import type { routes } from '../../functions/shipping/routes.ts';
import { HERE, one, type Scenes, SKU, WHEN } from './scene.ts';

const many = { query: { limit: '100' } };
const ofWarehouse = { params: { warehouse: HERE } };
const carrier = 'simulator';

export const SHIPPING: Scenes<keyof typeof routes> = {
  packShipment: async (stand) => ({
    params: { id: await stand.ready() },
    body: { parcels: [{ lines: one, weightKg: '1' }] },
  }),
  getPickList: () => ofWarehouse,
  getPickListPdf: () => ofWarehouse,
  getDeliveryNote: async (stand) => ({ params: { id: await stand.ready() } }),
  dispatchShipment: async (stand) => ({
    params: { id: await stand.ready() },
    body: { carrier, trackingNumber: '1' },
  }),
  'dispatchShipment, in part': async (stand) => ({
    params: { id: (await stand.order('2')).shipmentIds[0] ?? '' },
    body: { carrier: 'DHL', trackingNumber: '2', lines: [{ lineNo: 1, quantity: '1' }] },
  }),
  reportShortage: async (stand) => ({
    params: { id: await stand.ready() },
    body: { lines: [{ lineNo: 1, quantity: '1' }], reason: 'not in its bin' },
  }),
  trackShipment: async (stand) => ({
    params: { id: await stand.dispatched() },
    body: { status: 'delivered' },
  }),
  redeliverShipment: async (stand) => ({
    params: { id: await stand.broughtBack() },
    body: { carrier, trackingNumber: '4', reason: 'nobody was there' },
  }),
  correctShipment: async (stand) => ({
    params: { id: await stand.broughtBack() },
    body: { status: 'delivered', reason: 'the buyer has it' },
  }),
  inspectShipment: async (stand) => ({
    params: { id: await stand.broughtBack() },
    body: { lines: [{ sku: SKU, restocked: '1' }] },
  }),
  getShipment: async (stand) => ({ params: { id: await stand.dispatched() } }),
  getTracking: async (stand) => ({ params: { id: await stand.dispatched() } }),
  listShipments: () => many,
  'listShipments, of a state': () => ({ query: { status: 'created' } }),
  'listShipments, of an order': async (stand) => ({ query: { orderId: (await stand.order()).id } }),
  getTrackingPage: async (stand) => {
    const token = newToken();
    await transact([openLink(token, await stand.dispatched(), WHEN, 60)]);
    return { params: { token } };
  },
  getWebhook: () => ({ params: { carrier } }),
  reportCarrierEvent: async (stand) => {
    await stand.dispatched(carrier, '3');
    const body = { eventId: '1', trackingNumber: '3', status: 'delivered', at: WHEN };
    const { value } = await readOrMakeSecret('carrier-simulator');
    const told = Buffer.from(JSON.stringify(body));
    const signature = sign(Buffer.from(value, 'base64url'), Date.parse(WHEN) / 1000, told);
    return { params: { carrier }, body, headers: { 'carrier-signature': signature } };
  },
  listParcels: () => many,
  'listParcels, of a carrier': () => ({ query: { carrier, status: 'done' } }),
};
