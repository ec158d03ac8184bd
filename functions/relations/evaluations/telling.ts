import { z } from 'zod';
import { customers, mailAddress, salesMailbox } from '../../customers/index.ts';
import { type Order, orders } from '../../orders/index.ts';
import { env } from '../../shared/env.ts';
import { keys } from '../../shared/keys.ts';
import { logAbout } from '../../shared/log.ts';
import { deliver } from '../../shared/mail/index.ts';
import { EVALUATION_SECRET, readOrMakeSecret } from '../../shared/secret.ts';
import { getSettings } from '../../shared/settings.ts';
import { signLink } from '../../shared/signed-link.ts';
import type { Change } from '../../shared/stream.ts';
import { now, plusSeconds } from '../../shared/time.ts';
import { askMail, badMail } from './mails.ts';
import { evaluations } from './store.ts';
import { badTexts } from './texts/mails.ts';

const earlier = z.object({ status: z.string() });
const isNew = ({ before }: Change, status: string): boolean =>
  before === undefined || earlier.parse(before).status !== status;

/** Asks how an order was, once it has arrived; a change that comes again finds its mail on record. */
export async function askForEvaluation(change: Change): Promise<void> {
  if (!change.after) return;
  const order = orders.parse(change.after);
  if (order.status === 'delivered' && isNew(change, 'delivered'))
    await logAbout({ orderId: order.id }, () => ask(order));
}

/** Nobody is asked who has no address, or wants no mails of that kind. */
async function ask(order: Order): Promise<void> {
  const settings = getSettings();
  const customer = await customers.get(keys.customer(order.customerId));
  const address = mailAddress(customer);
  if (!settings.evaluations || !address || customer.consent?.status === 'withdrawn') return;
  const until = plusSeconds(now(), settings.evaluations.validFor);
  await deliver({
    key: `evaluate-${order.id}`,
    orderId: order.id,
    to: { name: customer.name, address },
    content: async () => {
      const secret = await readOrMakeSecret(EVALUATION_SECRET);
      const url = `${env('API_URL')}/evaluate/${signLink(order.id, until, secret)}`;
      return askMail(order, customer, { url, until }, settings);
    },
  });
}

/** Tells whoever looks after the customer of a bad one. */
export async function tellOfEvaluation(change: Change): Promise<void> {
  if (!change.after) return;
  const told = evaluations.parse(change.after);
  if (told.status !== 'follow-up' || !isNew(change, 'follow-up')) return;
  const settings = getSettings();
  const customer = await customers.get(keys.customer(told.customerId));
  await deliver({
    key: `follow-up-${told.id}`,
    orderId: told.orderId,
    to: salesMailbox(customer, settings),
    content: () => badMail(told, customer, settings, badTexts),
  });
}
