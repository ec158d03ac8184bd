import type { Customer } from '../../customers/index.ts';
import type { Mailbox } from '../../shared/mail/index.ts';
import type { Suppressed } from '../../shared/mail/suppressed-model.ts';
import type { Reason } from './mail-model.ts';

/** Whom one writes to about offers: a person of the customer rather than where its invoices go. */
export function receiverOf({ name, contacts, invoiceEmail }: Customer): Mailbox | undefined {
  const contact = contacts.find(({ email }) => email);
  if (contact?.email) return { name: contact.name, address: contact.email };
  return invoiceEmail ? { name, address: invoiceEmail } : undefined;
}

/** Why a customer isn't written to; nothing where it is. Only whoever has said yes gets a campaign. */
export function reasonAgainst(
  customer: Customer,
  suppressed: (address: string) => Suppressed['why'] | undefined,
): Reason | undefined {
  if (customer.mergedInto) return 'merged';
  if (customer.erased) return 'erased';
  if (!customer.active) return 'inactive';
  if (!customer.consent) return 'no-consent';
  if (customer.consent.status === 'withdrawn') return 'unsubscribed';
  const receiver = receiverOf(customer);
  return receiver ? suppressed(receiver.address) : 'no-address';
}
