import { type Format, formatFor } from '../shared/format.ts';
import { type Content, layout, MAX_ATTACHMENT_BYTES } from '../shared/mail/index.ts';
import type { Settings } from '../shared/settings.ts';
import type { Invoice } from './model.ts';
import { ordersOf } from './orders-of.ts';
import { invoiceTexts, type KindTexts } from './texts/invoice.ts';
import { reminderTexts } from './texts/reminder.ts';

/** What both kinds of mail say about the document, as label and value. */
type Facts = [label: string, value: string][];

/** The mail that brings an invoice or credit note; a PDF too large for mail is announced instead of attached. */
export function invoiceMail(invoice: Invoice, pdf: Uint8Array, settings: Settings): Content {
  const { language, kind, number, buyer, orderReference } = invoice;
  const texts = invoiceTexts[language][kind];
  const format = formatFor(language, settings.timeZone);
  const fits = pdf.byteLength <= MAX_ATTACHMENT_BYTES;
  const content = layout(
    {
      language,
      subject: texts.subject(number, invoice.seller.name),
      title: texts.title(number),
      paragraphs: [
        texts.greeting(buyer.name),
        invoice.month
          ? texts.leadOfMonth(format.month(invoice.month))
          : texts.lead(orderReference ?? invoice.orderId ?? ''),
        fits ? texts.attached : texts.tooLarge,
      ],
      facts: factsOf(invoice, format, texts),
      closing: texts.closing,
    },
    settings,
  );
  const fileName = `${texts.file} ${number}.pdf`;
  return fits
    ? { ...content, attachments: [{ fileName, contentType: 'application/pdf', content: pdf }] }
    : content;
}

/**
 * The mail that reminds of an overdue invoice.
 * @param invoice with this reminder, and what it costs
 * @param level 1 for the first reminder, rising; the words grow firmer up to 3
 */
export function reminderMail(invoice: Invoice, level: number, settings: Settings): Content {
  const { language, number, buyer } = invoice;
  const texts = reminderTexts[language];
  const format = formatFor(language, settings.timeZone);
  return layout(
    {
      language,
      subject: texts.subject(level, number),
      title: texts.title(level),
      paragraphs: [texts.greeting(buyer.name), texts.lead(level, number, format.day(invoice.dueAt))],
      facts: [
        [texts.open, format.money(invoice.open)],
        ...feesOf(invoice, level, format),
        ...factsOf(invoice, format, invoiceTexts[language].invoice),
      ],
      closing: texts.closing,
    },
    settings,
  );
}

/** What of the open amount reminders cost, this one and those before it. */
function feesOf({ language, reminders, fees }: Invoice, level: number, format: Format): Facts {
  if (!fees) return [];
  const texts = reminderTexts[language];
  const fee = reminders.find((one) => one.level === level)?.fee;
  const earlier = { ...fees, amount: fees.amount - (fee?.amount ?? 0) };
  return [
    ...(fee ? [[texts.fee, format.money(fee)] satisfies Facts[number]] : []),
    ...(earlier.amount > 0 ? [[texts.earlierFees, format.money(earlier)] satisfies Facts[number]] : []),
  ];
}

function factsOf(invoice: Invoice, format: Format, texts: KindTexts): Facts {
  const { kind, number, corrects, orderReference, total, prepaid, dueAt, seller } = invoice;
  const payable = kind === 'invoice' && total.amount > (prepaid?.amount ?? 0);
  return [
    [texts.number, number],
    ...(corrects ? [[texts.corrects, corrects.number] satisfies Facts[number]] : []),
    [texts.order, ordersOf(invoice).join(', ')],
    ...(orderReference ? [[texts.reference, orderReference] satisfies Facts[number]] : []),
    [texts.total, format.money(total)],
    ...(prepaid ? [[texts.prepaid, format.money(prepaid)] satisfies Facts[number]] : []),
    ...(payable ? payment(invoice, texts, format.day(dueAt), seller.bank) : []),
  ];
}

const payment = (
  { paymentReference }: Invoice,
  texts: KindTexts,
  due: string,
  bank: Invoice['seller']['bank'],
): Facts => [
  [texts.due, due],
  [texts.account, `${bank.iban} · ${bank.bic} · ${bank.name}`],
  [texts.paymentReference, paymentReference],
];

/** Names the mail of a document, for `sendOnce`. */
export const invoiceMailKey = ({ id }: Invoice): string => `invoice-${id}`;
export const reminderMailKey = ({ id }: Invoice, level: number): string => `reminder-${id}-${level}`;
