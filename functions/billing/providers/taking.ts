import { keys } from '../../shared/keys.ts';
import { type Decision, persistently } from '../../shared/once.ts';
import type { Write } from '../../shared/table.ts';
import { onFailure, onReturn, onSuccess, type Taken, type Told } from './consequences.ts';
import type { Charge, PaymentEvent, PaymentEventAnswer } from './model.ts';
import type { Provider } from './providers.ts';
import { eventTold, newCharge } from './rules.ts';
import { charges } from './store.ts';

/**
 * Takes what a payment provider tells. It may come late, twice and in any order: what is kept of the payment carries
 * the provider's own ids, so the document itself shows what was taken, and money counts once however often it is told.
 */
export const takePaymentEvent = (
  provider: Provider,
  event: PaymentEvent,
  at: string,
): Promise<PaymentEventAnswer> =>
  persistently(() => decide(provider, notAhead(event, at), at), { attempts: 9 });

/** Nothing has happened after we hear of it. */
const notAhead = (event: PaymentEvent, at: string): PaymentEvent =>
  event.at > at ? { ...event, at } : event;

async function decide(
  provider: Provider,
  event: PaymentEvent,
  at: string,
): Promise<Decision<PaymentEventAnswer>> {
  const found = await charges.find(keys.charge(provider.code, event.transaction));
  const before = found ?? newCharge(provider.code, event.transaction, at);
  if (before.events.some(({ eventId }) => eventId === event.eventId))
    return { value: { outcome: 'repeated' }, writes: [] };
  const told = eventTold(provider, event);
  const { outcome = 'recorded', as, writes } = await take({ provider, event, told, before, at });
  const after = { ...before, ...as, events: [...before.events, told], updatedAt: at };
  return { value: { outcome }, writes: [keep(after, found !== undefined), ...writes] };
}

const keep = (charge: Charge, isKnown: boolean): Write =>
  isKnown ? charges.replace(charge) : charges.create(charge);

function take(it: Told): Promise<Taken> {
  switch (it.told.kind) {
    case 'succeeded':
      return onSuccess(it);
    case 'failed':
      return onFailure(it);
    case 'refunded':
    case 'charged-back':
      return onReturn(it);
    case 'unknown':
      return Promise.resolve({ writes: [] });
  }
}
