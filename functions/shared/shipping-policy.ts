import { z } from 'zod';
import { ASKABLE, isAskable } from './askable.ts';
import { text } from './fields.ts';
import { duration } from './time.ts';
import { trackingStatus } from './tracking.ts';

const carrier = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/, 'must be a-z, 0-9 and -, at most 30'),
  name: text(60),
  /** How its reports come in: by people, by its calling us, or by our asking it. */
  adapter: z.enum(['manual', 'webhook']),
  /** Which of our statuses its own words mean. */
  statuses: z.record(z.string(), trackingStatus).optional(),
});

const polledCarrier = carrier.extend({
  adapter: z.literal('polling'),
  /** Where it tells of one parcel: `{trackingNumber}` stands for the number. */
  url: z.string().max(300).refine(isAskable, ASKABLE),
  /** Each parcel is asked for at most once within it. */
  askEvery: duration.refine(
    (seconds) => seconds >= 60 && seconds <= 86_400,
    'must be from a minute to a day',
  ),
  /** In which header it wants the key that `npm run carrier-key` keeps. */
  keyHeader: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'must be the name of a header')
    .optional(),
});

/** By which ways goods go, and whose parcels are followed. */
export const shippingPolicy = z.strictObject({
  /** By which goods may go: with a carrier of its own or with any, and how many days they then take. */
  methods: z
    .array(
      z.strictObject({
        code: text(30),
        name: text(60),
        nameZh: text(60).optional(),
        carrier: z.string().optional(),
        days: z.int().min(0).max(90),
      }),
    )
    .max(30),
  /** For how long after dispatch the link to a shipment's page shows it. */
  linkValidFor: duration,
  /** Whose parcels we know how to follow; others are reported by people. */
  carriers: z.array(z.discriminatedUnion('adapter', [carrier, polledCarrier])).max(20),
});
