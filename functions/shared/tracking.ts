import { z } from 'zod';

/** What a carrier reports of a parcel, in our words; the settings map each carrier's own to these. */
export const trackingStatus = z.enum([
  'picked-up',
  'in-transit',
  'out-for-delivery',
  'exception',
  'delivered',
  'returned',
]);
