import { z } from 'zod';
import { email, resourceFields, text } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { actor } from '../../shared/timeline.ts';

/** Where personal data is kept. */
export const heldIn = z.enum([
  'customer',
  'order',
  'quotation',
  'shipment',
  'return',
  'evaluation',
  'invoice',
  'statement',
  'dispute',
  'campaign-mail',
  'prepayment',
  'payment',
]);
export type HeldIn = z.output<typeof heldIn>;

/** What one document has of a customer's persons. */
export const held = z.object({
  in: heldIn,
  id: z.string(),
  since: z.iso.datetime(),
  /** By the document's own fields. */
  data: z.record(z.string(), z.unknown()),
});
export type Held = z.output<typeof held>;

export const erasureInput = z.strictObject({ reason: text(500) });

/** That a customer's persons are erased, by whom, and how far it has come. */
export const erasure = z.object({
  customerId: idOf('cus'),
  state: z.enum(['running', 'done']),
  reason: z.string(),
  requestedBy: actor,
  /** Documents that were looked at, and that had something to erase. */
  looked: z.int(),
  changed: z.int(),
  finishedAt: z.iso.datetime().optional(),
  ...resourceFields,
  /** From here on what only the work needs: whose documents, and how far it is in them. */
  subjects: z.array(idOf('cus')),
  place: z.object({ number: z.int(), cursor: z.string().optional() }),
});
export type Erasure = z.output<typeof erasure>;

/** One person, by what its customer's contact says of it. */
export const person = z.strictObject({
  name: text(120),
  email: email.optional(),
  phone: text(40).optional(),
});
export type Person = z.output<typeof person>;

export const contactErasureInput = person.extend({ reason: text(500) });

/** That one contact of a customer is erased; of those before it only that they were. */
export const contactErasure = erasure.extend({
  earlier: z.array(erasure.pick({ reason: true, requestedBy: true, createdAt: true, finishedAt: true })),
  /** Whose traces are looked for, as long as they are. */
  person: person.optional(),
});
export type ContactErasure = z.output<typeof contactErasure>;

/** Whom it was about is nobody's to read any more. */
export const contactErasureView = contactErasure.omit({ subjects: true, place: true, person: true });

/** As it is told: with what stays, and why. */
export const erasureView = erasure
  .omit({ subjects: true, place: true })
  .extend({ kept: z.array(z.string()) });
