import { newId } from '../../shared/ids.ts';
import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Invoice } from '../model.ts';
import type { FapiaoInput, TaxApplication, TaxApplicationInput } from './model.ts';

/** Each is an item of the transaction that applies for it. */
const MOST = 50;

/** Whether China's tax platform has to issue it and hasn't been asked yet. */
export const isDue = ({ kind, currency, status, fapiao, buyer, deliveredTo }: Invoice): boolean =>
  kind === 'invoice' &&
  currency === 'CNY' &&
  status !== 'credited' &&
  !fapiao &&
  (buyer.address ?? deliveredTo)?.country === 'CN';

/**
 * @param all what was issued on these days
 * @throws Problem conflict when none of it is due
 */
export function applied(
  { from, to }: TaxApplicationInput,
  all: readonly Invoice[],
  number: string,
  at: string,
  by: Actor,
): { application: TaxApplication; invoices: Invoice[] } {
  const due = all.filter(isDue);
  if (due.length === 0) throw conflict(say('There is nothing to apply for on these days.'));
  const id = newId('txa');
  const taken = due.slice(0, MOST);
  const application = {
    id,
    number,
    from,
    to,
    invoices: taken.map((invoice) => ({ id: invoice.id, number: invoice.number })),
    left: due.length - taken.length,
    createdBy: by,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  const invoices = taken.map((invoice) => ({ ...invoice, fapiao: { applicationId: id }, updatedAt: at }));
  return { application, invoices };
}

/**
 * The invoice with its number from the platform; itself where it has that already.
 * @throws Problem conflict for one that the platform has nothing to do with, or that has another number
 */
export function numbered(
  invoice: Invoice,
  { number, issuedOn }: FapiaoInput,
  at: string,
  by: Actor,
): Invoice {
  const { currency, fapiao } = invoice;
  if (currency !== 'CNY') throw conflict(say('Only invoices in CNY have a fapiao.'));
  if (fapiao?.number === number && fapiao.issuedOn === issuedOn) return invoice;
  if (fapiao?.number)
    throw conflict(say('It has the fapiao number {number} already.', { number: fapiao.number }));
  return { ...invoice, fapiao: { ...fapiao, number, issuedOn, recorded: { at, by } }, updatedAt: at };
}
