import { z } from 'zod';
import { currency } from './money.ts';
import { message } from './texts/message.ts';

/** Text that people typed: trimmed, without control characters, bounded, never empty. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, message('must not be empty'))
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, message('must not contain control characters'));

/** How callers call a thing in their own systems; given once per kind of thing. */
export const reference = text(60);

/** As `text`, over several lines. */
export const longText = (max: number) =>
  z
    .string()
    .trim()
    .min(1, message('must not be empty'))
    .max(max)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, message('must not contain control characters'));

export const sku = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9._-]{0,39}$/, message('must be a SKU: A-Z, 0-9 and . _ -, at most 40'));
export const warehouseCode = z
  .string()
  .regex(/^[A-Z][A-Z0-9-]{1,15}$/, message('must be a warehouse code such as HAM'));
export const country = z.string().regex(/^[A-Z]{2}$/, message('must be an ISO 3166 code such as DE'));
export const language = z.enum(['en', 'zh']);
export type Language = z.infer<typeof language>;
/** How much an order matters beside others; `normal` where nothing is said. */
export const priority = z.enum(['low', 'normal', 'high']);
export type Priority = z.infer<typeof priority>;

/** Mail address as SES takes it: ASCII (internationalised domains in punycode), no leading hyphen. */
export const email = z
  .email(message('must be an e-mail address'))
  .max(254)
  .regex(/^[^-]/, message('must not begin with a hyphen'));

export const address = z.strictObject({
  name: text(120),
  street: text(200),
  street2: text(200).optional(),
  city: text(100),
  postalCode: text(20).optional(),
  region: text(100).optional(),
  country,
});
export type Address = z.infer<typeof address>;

/** What every stored resource carries beside its own fields. */
export const resourceFields = {
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};

export { currency };

/** Check of a list in which no two may be the same by what they are `of`. */
export const eachOnce = <T>(of: (one: T) => string, complaint: string) =>
  z.refine<readonly T[]>((all) => new Set(all.map(of)).size === all.length, complaint);

const SKU_ONCE = message('must name each SKU once');
export const skusOnce = eachOnce(String, SKU_ONCE);
export const eachSkuOnce = eachOnce((line: { sku: string }) => line.sku, SKU_ONCE);
