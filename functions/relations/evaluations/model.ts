import { z } from 'zod';
import { longText, resourceFields } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { actor } from '../../shared/timeline.ts';

/** `follow-up`: a bad one that whoever looks after the customer has to see to; `followed-up` once that is done. */
export const evaluationStatus = z.enum(['rated', 'follow-up', 'followed-up']);
export type EvaluationStatus = z.output<typeof evaluationStatus>;

const words = longText(2000);
const own = {
  /** From 1, bad, to 5, good. */
  rating: z.int().min(1).max(5),
  words: words.optional(),
};

export const evaluationInput = z.strictObject(own);
export type EvaluationInput = z.output<typeof evaluationInput>;

/** What a customer says of an order; an order has one. */
export const evaluation = z.object({
  id: idOf('evl'),
  orderId: idOf('ord'),
  customerId: idOf('cus'),
  ...own,
  /** By the link of a mail, or by the API. */
  via: z.enum(['link', 'api']),
  by: actor.optional(),
  status: evaluationStatus,
  /** Who of ours has to see to a bad one, and until when. */
  owner: z.object({ name: z.string(), email: z.string() }).optional(),
  followUpBy: z.iso.datetime().optional(),
  followUp: z.object({ at: z.iso.datetime(), by: actor, words }).optional(),
  ...resourceFields,
});
export type Evaluation = z.output<typeof evaluation>;

export const followUpInput = z.strictObject({ words });
