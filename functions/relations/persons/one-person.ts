import type { Customer } from '../../customers/index.ts';
import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { TimelineEvent } from '../../shared/timeline.ts';
import { ERASED } from './blanks.ts';
import { namelessEvent, withReference } from './events.ts';
import type { ContactErasure, Erasure, Person } from './model.ts';

/** Words of ours, whatever a person is called. */
const NO_NAMES = new Set(['id', 'role', 'country', 'status', 'state', 'method', 'decision', 'via']);
const EARLIER_KEPT = 100;

/**
 * A document without one person, in those of its fields that are about persons at all.
 * @param blank the document without any
 */
export function withoutPerson<D extends object>(doc: D, blank: D, person: Person): D {
  const left = new Map(Object.entries(blank));
  const fields = Object.entries(doc).map(([field, value]) => [
    field,
    isAlike(left.get(field), value) ? value : without(value, person),
  ]);
  return Object.fromEntries(fields) as D; // the same fields, with texts in the place of texts
}

/** The blank one has what it leaves as it is. */
const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What its business is called and where it is stays, also where that is a person's name. */
export function customerWithout(customer: Customer, person: Person): Customer {
  const { contacts, addresses, consent, invoiceEmail, ...rest } = customer;
  return {
    ...rest,
    contacts: contacts.filter((one) => !isOf(one, person)),
    addresses: addresses.map((one) => ({ ...one, name: textWithout(one.name, person) })),
    ...(consent ? { consent: { ...consent, source: textWithout(consent.source, person) } } : {}),
    ...(invoiceEmail && !isSame(invoiceEmail, person.email) ? { invoiceEmail } : {}),
  };
}

/** A contact goes by its address, where both have one, for two may have one name. */
const isOf = (contact: Customer['contacts'][number], { name, email }: Person): boolean =>
  contact.email && email ? isSame(contact.email, email) : isSame(contact.name, name);

export const eventWithout = (event: TimelineEvent, person: Person): TimelineEvent =>
  withReference(
    reasonWithout(isSame(person.name, event.by.name) ? namelessEvent(event) : event, person),
    (reference) => textWithout(reference, person),
  );

/** Why somebody did something, in whosever words, without the person. */
export const reasonWithout = <D extends { reason?: string | undefined }>(done: D, person: Person): D =>
  done.reason === undefined ? done : { ...done, reason: textWithout(done.reason, person) };

function without(value: unknown, person: Person): unknown {
  if (typeof value === 'string') return textWithout(value, person);
  if (Array.isArray(value)) return value.map((one) => without(one, person));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) => {
      if (field === 'email' && isSame(String(inner), person.email)) return [];
      return [[field, NO_NAMES.has(field) ? inner : without(inner, person)]];
    }),
  );
}

/** A text without what is given of the person, wherever it stands in it as a word of its own. */
function textWithout(text: string, { name, email, phone }: Person): string {
  const given = [email, phone, name].flatMap((one) => (one ? [one.trim()] : []));
  return given.reduce((left, one) => left.replace(wordOf(one), ERASED), text);
}

const HAN = /\p{Script=Han}/u;

/** Chinese has no spaces between words. */
function wordOf(given: string): RegExp {
  const escaped = given.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');
  return HAN.test(given)
    ? new RegExp(escaped, 'giu')
    : new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}

const isSame = (one: string, other: string | undefined): boolean =>
  other !== undefined && one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * The erasure of a contact after that of another one.
 * @throws Problem conflict while that goes on
 */
export function nextContact(
  asked: Erasure,
  person: Person,
  before: ContactErasure | undefined,
): ContactErasure {
  if (!before) return { ...asked, earlier: [], person };
  if (before.state === 'running')
    throw conflict(say('Another contact of this customer is still being erased.'));
  const { reason, requestedBy, createdAt, finishedAt } = before;
  const earlier = [...before.earlier, { reason, requestedBy, createdAt, finishedAt }];
  return { ...asked, earlier: earlier.slice(-EARLIER_KEPT), person, version: before.version };
}
