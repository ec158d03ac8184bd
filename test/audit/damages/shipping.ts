import { newId } from '../../../functions/shared/ids.ts';
import type { Item } from '../../../functions/shared/table.ts';
import { newParcel } from '../../../functions/shipping/parcels.ts';
import { parcels } from '../../../functions/shipping/store.ts';
import { AT } from '../../support/samples.ts';
import { change, type Damage, isOf } from './damage.ts';

const stray = newParcel({ carrier: 'simulator', trackingNumber: 'SIM-1' }, AT);

const wentTwice = (item: Item): boolean => item.sk === 'SHIPMENT' && item.attempts !== undefined;

/** Puts so many of each of its goods in one parcel of a shipment. */
const inParcel = (factor: number, parcel: object) =>
  change(isOf('SHIPMENT'), (shipment) => {
    const lines = shipment.lines.map((line: { sku: string; quantity: string }) => ({
      sku: line.sku,
      quantity: String(Number(line.quantity) * factor),
    }));
    shipment.parcels = [{ no: 1, weightKg: '1', lines, ...parcel }];
  });

export const SHIPPING: readonly Damage[] = [
  {
    check: 'left-behind',
    what: 'more on a shipment than was left behind for it',
    damage: change(
      (item) => item.continues !== undefined,
      (shipment) => {
        shipment.lines[0].quantity = '9';
      },
    ),
  },
  {
    check: 'shortages',
    what: 'more missing of a shipment than left the books',
    damage: change(
      (item) => item.shortages !== undefined,
      (shipment) => {
        shipment.shortages[0].lines[0].quantity = '9';
      },
    ),
  },
  {
    check: 'shortages',
    what: 'missing goods that no part of the order waits for',
    damage: change(
      (item) => item.shortages !== undefined,
      (shipment) => {
        shipment.shortages[0].part = 'backorder.s9';
      },
    ),
  },
  {
    check: 'given',
    what: 'goods given of which no part of the order waits for others',
    damage: change(
      (item) => item.given !== undefined,
      (shipment) => {
        shipment.given[0].part = 'backorder.s9';
      },
    ),
  },
  {
    check: 'given',
    what: 'goods given to the order itself',
    damage: change(
      (item) => item.given !== undefined,
      (shipment) => {
        shipment.given[0].to = shipment.orderId;
      },
    ),
  },
  {
    check: 'packing',
    what: 'a parcel with more than its shipment has',
    damage: inParcel(2, {}),
  },
  {
    check: 'packing',
    what: 'a parcel that is not counted from 1',
    damage: inParcel(1, { no: 2 }),
  },
  {
    check: 'packing',
    what: 'a number for a parcel of what is not all packed',
    damage: inParcel(0.5, { trackingNumber: 'EP-1' }),
  },
  {
    check: 'attempts',
    what: 'a second delivery under the number of the first',
    damage: change(wentTwice, (shipment) => {
      shipment.attempts[0].trackingNumber = shipment.trackingNumber;
    }),
  },
  {
    check: 'attempts',
    what: 'more that was looked at than came back',
    damage: change(wentTwice, (shipment) => {
      const [{ sku }] = shipment.lines;
      const lines = [{ sku, restocked: '2', scrapped: '0' }];
      shipment.inspection = { at: AT, by: { id: 'w', role: 'warehouse' }, lines };
    }),
  },
  {
    check: 'attempts',
    what: 'a correction of nothing that was reported',
    damage: change(wentTwice, (shipment) => {
      shipment.corrections = [{ at: AT, by: { id: 'w', role: 'warehouse' }, reason: 'it is there' }];
    }),
  },
  {
    check: 'tracking-links',
    what: "a link that shows another's shipment",
    damage: change(isOf('TRACKING'), (link) => {
      link.shipmentId = newId('shp');
    }),
  },
  {
    check: 'parcels',
    what: 'a parcel of no shipment that there is',
    damage: (items) => [...items, parcels.toItem({ ...stray, status: 'open', shipmentId: newId('shp') })],
  },
  {
    check: 'parcels',
    what: 'a parcel under way and of no shipment',
    damage: (items) => [...items, parcels.toItem({ ...stray, status: 'open' })],
  },
];
