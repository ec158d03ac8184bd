import { newId } from '../../../functions/shared/ids.ts';
import { newParcel } from '../../../functions/shipping/parcels.ts';
import { parcels } from '../../../functions/shipping/store.ts';
import { AT } from '../../support/samples.ts';
import { change, type Damage, isOf } from './damage.ts';

const stray = newParcel({ carrier: 'simulator', trackingNumber: 'SIM-1' }, AT);

export const SHIPPING: readonly Damage[] = [
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
