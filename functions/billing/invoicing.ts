import { companyName } from '../shared/company.ts';
import type { Language } from '../shared/fields.ts';
import { fingerprint } from '../shared/fingerprint.ts';
import { newId } from '../shared/ids.ts';
import type { Settings } from '../shared/settings.ts';
import { dayIn, endOfDay, laterDay } from '../shared/time.ts';
import type { Invoiceable } from './billable.ts';
import type { Invoice } from './model.ts';
import { amountsOf } from './summing.ts';

/**
 * An invoice of these goods, open to its full amount; it says what of it was paid ahead.
 * @param ahead what there is for their orders, in minor units
 */
export function newInvoice(
  goods: Invoiceable,
  number: string,
  settings: Settings,
  at: string,
  ahead = 0,
): Invoice {
  const { paymentTermDays, ...rest } = goods;
  const amounts = amountsOf(goods, settings);
  const prepaid = Math.min(ahead, amounts.total.amount);
  const document = {
    id: newId('inv'),
    kind: 'invoice' as const,
    number,
    ...withoutUndefined(rest),
    seller: sellerOf(settings, goods.language),
    issuedAt: at,
    dueAt: dueAfter(paymentTermDays, settings, at),
    ...amounts,
    ...(prepaid > 0 ? { prepaid: { amount: prepaid, currency: goods.currency } } : {}),
    paymentReference: number,
  };
  return issued(document, { status: 'open', open: amounts.total }, at);
}

/** The whole of the last day is there to pay in, by the business's own calendar; a term of no days is due at once. */
export const dueAfter = (days: number, { timeZone }: Settings, at: string): string =>
  days === 0 ? at : endOfDay(timeZone, laterDay(dayIn(timeZone, at), days));

/** A credit note over an invoice or a share of it. */
export function newCreditNote(
  invoice: Invoice,
  back: Pick<Invoice, 'shipmentIds' | 'lines' | 'freight'>,
  number: string,
  settings: Settings,
  at: string,
): Invoice {
  const { id, number: of, ...rest } = issuedPart(invoice);
  const { freight: _, prepaid: __, ...copied } = rest;
  const { shipmentIds, lines, freight } = back;
  const document = {
    ...copied,
    shipmentIds,
    lines,
    ...(freight ? { freight } : {}),
    ...amountsOf({ ...invoice, lines, freight }, settings),
    id: newId('crn'),
    kind: 'credit-note' as const,
    number,
    corrects: { id, number: of },
    seller: sellerOf(settings, invoice.language),
    issuedAt: at,
    dueAt: at,
    paymentReference: of,
  };
  return issued(document, { status: 'credited', open: { ...invoice.open, amount: 0 } }, at);
}

/** What happens to a document after it was issued. */
const FATE = [
  'digest',
  'status',
  'open',
  'paidAt',
  'reopenedAt',
  'paidBefore',
  'writtenOff',
  'fees',
  'reminderStop',
  'promise',
  'disputes',
  'fapiao',
  'mail',
  'reminders',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies (keyof Invoice)[];
type Document = Omit<Invoice, (typeof FATE)[number]>;

/** As it was issued. */
const issuedPart = (document: Document): Document =>
  Object.fromEntries(
    Object.entries(document).filter(([name]) => !FATE.some((later) => later === name)),
  ) as Document; // those fields and no others were taken out

function issued(document: Document, fate: Pick<Invoice, 'status' | 'open'>, at: string): Invoice {
  return {
    ...document,
    digest: fingerprintOf(document),
    ...fate,
    mail: { state: 'none' },
    reminders: [],
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

/** Changes when anything that was issued changes; `npm run audit` compares it. */
export const fingerprintOf = (document: Document): string => fingerprint(issuedPart(document));

/** As printed on everything that is issued. */
export function sellerOf({ company }: Settings, language: Language): Invoice['seller'] {
  const { nameZh: _, logo: __, ...rest } = company;
  return withoutUndefined({ ...rest, name: companyName({ company }, language) });
}

/** An absent field and one that is undefined must have one fingerprint. */
export const withoutUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T; // same fields, fewer keys
