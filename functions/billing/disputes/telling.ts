import { z } from 'zod';
import { customers, mailAddress } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { deliver } from '../../shared/mail/index.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Change } from '../../shared/stream.ts';
import { ownerMail, resolvedMail } from './mails.ts';
import type { Dispute } from './model.ts';
import { disputes } from './store.ts';
import { openedTexts } from './texts.ts';

const earlier = z.object({ status: z.string() });

/** Tells its owner of a dispute, and the customer what came of it; a change that comes again finds its mail on record. */
export async function tellOfDispute({ before, after }: Change): Promise<void> {
  if (!after) return;
  const dispute = disputes.parse(after);
  if (before && earlier.parse(before).status === dispute.status) return;
  await (dispute.status === 'open' ? tellOwner(dispute) : tellCustomer(dispute));
}

async function tellOwner(dispute: Dispute): Promise<void> {
  const { id, owner, customerId, orderId } = dispute;
  const customer = await customers.get(keys.customer(customerId));
  await deliver({
    key: `dispute-${id}`,
    ...(orderId ? { orderId } : {}),
    to: { name: owner.name, address: owner.email },
    content: () => ownerMail(dispute, customer, getSettings(), openedTexts),
  });
}

async function tellCustomer(dispute: Dispute): Promise<void> {
  const { id, customerId, orderId, owner } = dispute;
  const customer = await customers.get(keys.customer(customerId));
  const address = mailAddress(customer);
  if (!address) return;
  await deliver({
    key: `dispute-resolved-${id}`,
    ...(orderId ? { orderId } : {}),
    to: { name: customer.name, address },
    replyTo: { name: owner.name, address: owner.email },
    content: () => resolvedMail(dispute, customer, getSettings()),
  });
}
