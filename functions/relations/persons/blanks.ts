import type { Delivery } from '../../shared/delivery.ts';
import type { Address } from '../../shared/fields.ts';
import type { Actor } from '../../shared/timeline.ts';

/** What stands where a person's own words or name were. */
export const ERASED = 'erased';

/** Figures by country stay true. */
export const blankAddress = ({ country }: Address): Address => ({
  name: ERASED,
  street: ERASED,
  city: ERASED,
  country,
});

export const blankDelivery = ({ contact: _, instructions: __, ...delivery }: Delivery): Delivery => delivery;

/** Our own people stay named; a customer's keep the id of their sign-in, which says nothing once that is gone. */
export const nameless = (actor: Actor): Actor =>
  isTheirs(actor) ? { id: actor.id, role: actor.role } : actor;

export const isTheirs = ({ role }: Actor): boolean => role === 'customer';

/** What somebody did, with what it said of it if it was one of the customer's. */
export const wordless = <D extends { by: Actor; reason?: string | undefined }>(done: D): D =>
  isTheirs(done.by) ? { ...done, by: nameless(done.by), ...(done.reason ? { reason: ERASED } : {}) } : done;

interface Delivered {
  deliveryAddress?: Address | undefined;
  delivery?: Delivery | undefined;
  notes?: string | undefined;
}

/** An order, what it was before it was amended or what it was wished to be, without whom it goes to and what was noted. */
export const blankVersion = <D extends Delivered>({ notes: _, delivery, ...version }: D) => ({
  ...version,
  ...(version.deliveryAddress ? { deliveryAddress: blankAddress(version.deliveryAddress) } : {}),
  ...(delivery ? { delivery: blankDelivery(delivery) } : {}),
});
