import { z } from 'zod';
import { resourceFields } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { message } from '../../shared/texts/message.ts';
import { day } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';

/** What the tax platform gives a fully digital invoice (数电票). */
export const fapiaoNumber = z
  .string()
  .regex(/^\d{20}$/, message('must be a number of {digits} digits', { digits: 20 }));

/** How far an invoice is with the tax platform (发票). */
export const fapiao = z.object({
  /** In which application it stands, if it wasn't issued there by hand. */
  applicationId: idOf('txa').optional(),
  number: fapiaoNumber.optional(),
  issuedOn: day.optional(),
  recorded: z.object({ at: z.iso.datetime(), by: actor }).optional(),
});
export type Fapiao = z.output<typeof fapiao>;

export const fapiaoInput = z.strictObject({ number: fapiaoNumber, issuedOn: day });
export type FapiaoInput = z.output<typeof fapiaoInput>;

/** Whose invoices are applied for, by the days on which they were issued. */
export const taxApplicationInput = z.strictObject({ from: day, to: day });
export type TaxApplicationInput = z.output<typeof taxApplicationInput>;

/** Invoices that the tax platform is asked to issue, as one file. */
export const taxApplication = z.object({
  id: idOf('txa'),
  number: z.string(),
  from: day,
  to: day,
  invoices: z.array(z.object({ id: idOf('inv'), number: z.string() })),
  /** How many of these days are for the next one. */
  left: z.int(),
  createdBy: actor,
  ...resourceFields,
});
export type TaxApplication = z.output<typeof taxApplication>;
