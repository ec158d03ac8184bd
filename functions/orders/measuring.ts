import { z } from 'zod';
import { mailState } from '../shared/mail/state.ts';
import type { Measure } from '../shared/metrics.ts';
import { money, toMajor } from '../shared/money.ts';
import type { Change } from '../shared/stream.ts';
import { order } from './model.ts';

type Reading = (change: Change) => Measure[];

const standing = order.pick({ status: true, since: true, imported: true });

const ofOrder: Reading = ({ before, after }) => {
  const { imported, status, since } = standing.parse(after);
  const earlier = before && standing.parse(before);
  if (imported || earlier?.status === status) return [];
  const entered: Measure = { name: 'OrdersEntered', of: status, value: 1 };
  if (!earlier?.since || !since) return [entered];
  const seconds = (Date.parse(since.at) - Date.parse(earlier.since.at)) / 1000;
  return [entered, { name: 'SecondsInStatus', of: earlier.status, value: seconds }];
};

/** A credit note counts against what was invoiced. */
const ofInvoice: Reading = ({ before, after }) => {
  const { total, kind } = z.object({ total: money, kind: z.string() }).parse(after);
  const sign = kind === 'credit-note' ? -1 : 1;
  return before
    ? []
    : [{ name: 'MoneyInvoiced', of: total.currency, value: sign * Math.abs(Number(toMajor(total))) }];
};

const ofPayment: Reading = ({ before, after }) => {
  const { amount } = z.object({ amount: money }).parse(after);
  return before ? [] : [{ name: 'MoneyReceived', of: amount.currency, value: Number(toMajor(amount)) }];
};

const stated = z.object({ state: mailState });

/** Being sent is no news. */
const ofMail: Reading = ({ before, after }) => {
  const { state } = stated.parse(after);
  const same = before && stated.parse(before).state === state;
  return same || state === 'sending' ? [] : [{ name: 'Mails', of: state, value: 1 }];
};

const READINGS: Record<string, Reading> = {
  ORDER: ofOrder,
  INVOICE: ofInvoice,
  PAYMENT: ofPayment,
  MAIL: ofMail,
};

/** The figures that a change of an item adds to; no person's, and of no order by name. */
export function measuresOf(change: Change): Measure[] {
  const reading = READINGS[String(change.after?.sk)];
  return change.after && reading ? reading(change) : [];
}
