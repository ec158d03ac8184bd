import { inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { campaignPolicy, USUAL_CAMPAIGNS } from './campaign-policy.ts';
import { companyProfile } from './company-profile.ts';
import { deadlinesPolicy, prepaymentPolicy } from './deadlines-policy.ts';
import { env } from './env.ts';
import { address, country, email, language, text, warehouseCode } from './fields.ts';
import { currency, money } from './money.ts';
import { paymentPolicy } from './payment-policy.ts';
import { percent, quantity } from './quantity.ts';
import { remindersPolicy } from './reminders-policy.ts';
import { replenishmentPolicy } from './replenishment-policy.ts';
import { segmentPolicy, USUAL_SEGMENTS } from './segment-policy.ts';
import { shippingPolicy } from './shipping-policy.ts';
import { duration } from './time.ts';
import { vatCategory } from './vat-category.ts';

/**
 * What a business sets: who it is, its limits, its deadlines. Checked at synth by `infra/config.ts`, handed packed to
 * the functions as the variable SETTINGS, and parsed there by the same schema.
 */
export const settings = z.strictObject({
  company: companyProfile,
  currency,
  timeZone: z
    .string()
    .refine(
      (zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC',
      'unknown time zone',
    ),
  language,
  mail: z.strictObject({
    sender: email,
    /** `shared`: another stage, or somebody before, has verified the sender's domain in this account and region. */
    identity: z.enum(['own', 'shared']).default('own'),
    /** Who is told when something fails; without it alarms only show. */
    alarms: email.optional(),
    /** Who gets the figures of each day; nobody without it. */
    figures: email.optional(),
    /** Where each role reads its mail. */
    sales: email,
    reviewer: email,
    warehouse: email,
    purchasing: email,
    finance: email,
    admin: email,
  }),
  /** In the order in which stock is taken from them, where nothing says which is nearer or cheaper. */
  warehouses: z
    .array(
      z.strictObject({
        code: warehouseCode,
        name: text(80),
        address,
        serves: z.array(country).max(250).optional(),
        onlyServes: z.boolean().optional(),
        costs: z.record(z.union([country, z.literal('*')]), z.number().min(0)).optional(),
      }),
    )
    .min(1)
    .max(20),
  /** Tax codes that products and customers name; the rate in percent, and the note an invoice must carry. */
  taxCodes: z.record(
    z.string(),
    z.strictObject({
      rate: percent,
      note: text(200).optional(),
      noteZh: text(200).optional(),
      /** What structured invoices call it; `standard` with a rate and `zero` without one, if nothing is said. */
      category: vatCategory.optional(),
    }),
  ),
  freight: z.strictObject({
    taxCode: z.string(),
    rates: z.array(z.strictObject({ charge: money, freeFrom: money })),
  }),
  review: z.strictObject({
    /** Orders above this total wait for a person. */
    maxTotal: z.array(money),
    maxDiscountPercent: percent,
    maxLineQuantity: quantity,
    /** The least days from placing to delivery of what is in stock; what isn't takes its product's lead time. */
    minDeliveryDays: z.int().min(0).max(60),
    /** What happens when nobody decides. */
    defaultDecision: z.enum(['approve', 'reject']),
  }),
  /** What finance may give up of an invoice, in each currency; an admin may more. */
  writeOff: z.array(money).default([]),
  /** Differences that a count found, and adjustments, are booked at once up to this worth by list price, beyond it once approved. */
  counts: z.strictObject({
    approveAbove: money,
    /** For how long an adjustment waits for that; then it isn't booked. */
    adjustmentsWait: duration.default(14 * 86_400),
  }),
  /** How far a line of a contract is used when whoever looks after the customer is told, each time once. */
  contracts: z
    .strictObject({ warnAtPercent: z.array(z.int().min(1).max(100)).max(5) })
    .default({ warnAtPercent: [80, 100] }),
  /** For how long stock may be kept for a quote. */
  reservations: z.strictObject({ atMost: duration }),
  shipping: shippingPolicy,
  payments: paymentPolicy.default({ providers: [] }),
  /** How long a return waits for its decision, for the goods, and for whoever looks at them. */
  returns: z.strictObject({ decideWithin: duration, sendWithin: duration, inspectWithin: duration }),
  /**
   * Customers are asked how an order was when it has arrived, by a link that is good for so long; without it not. A bad
   * one is to be followed up within so many days.
   */
  evaluations: z
    .strictObject({ validFor: duration, followUpWithinDays: z.int().min(1).max(90).default(3) })
    .optional(),
  /** How long a statement's link takes an answer, and how many days there are to resolve what it disputes. */
  statements: z
    .strictObject({ answerWithin: duration, resolveWithinDays: z.int().min(1).max(365) })
    .prefault({ answerWithin: 'P60D', resolveWithinDays: 14 }),
  prepayments: prepaymentPolicy,
  deadlines: deadlinesPolicy,
  purchasing: z.strictObject({
    /** Purchase orders above this total, in another currency or without a price are approved by a second person before they are sent. */
    approvalAbove: z.array(money),
    /** By how much more than was ordered may come in. */
    excessTolerancePercent: percent,
  }),
  replenishment: replenishmentPolicy,
  /** By what customers are told apart. */
  segments: segmentPolicy.prefault(USUAL_SEGMENTS),
  campaigns: campaignPolicy.prefault(USUAL_CAMPAIGNS),
  /** When reminders of level 1, 2, 3 … go out, and what they cost. */
  reminders: remindersPolicy,
});
export type Settings = z.output<typeof settings>;
export type Deadlines = Settings['deadlines'];

let parsed: Settings | undefined;
export const getSettings = (): Settings => {
  parsed ??= settings.parse(unpackSettings(env('SETTINGS')));
  return parsed;
};

/** In the order in which stock is taken from them, but for those that serve a country before others. */
export const warehouseCodes = (): string[] => getSettings().warehouses.map(({ code }) => code);

/** As they were written, from what `infra/config.ts` made of them to fit a variable. */
export const unpackSettings = (packed: string): unknown =>
  JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString());
