import { formatFor } from '../../shared/format.ts';
import { type Content, layout, MAX_ATTACHMENT_BYTES } from '../../shared/mail/index.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Prepayment } from './model.ts';
import { prepaymentTexts } from './texts.ts';

/** The mail that asks for money ahead, with the proforma where that is not too large. */
export function prepaymentMail(prepayment: Prepayment, pdf: Uint8Array, settings: Settings): Content {
  const { language, number, seller, buyer, orderId, orderReference, dueAt } = prepayment;
  const texts = prepaymentTexts[language];
  const format = formatFor(language, settings.timeZone);
  const percent = format.percent(prepayment.percent);
  const due = format.day(dueAt);
  const fits = pdf.byteLength <= MAX_ATTACHMENT_BYTES;
  const content = layout(
    {
      language,
      subject: texts.subject(number, seller.name),
      title: texts.title,
      paragraphs: [
        texts.greeting(buyer.name),
        texts.lead(orderReference ?? orderId, percent),
        texts.until(due),
        fits ? texts.attached : texts.tooLarge,
      ],
      facts: [
        [texts.number, number],
        [texts.order, orderId],
        ...(orderReference ? [[texts.reference, orderReference] satisfies [string, string]] : []),
        [texts.total, format.money(prepayment.total)],
        [texts.asked(percent), format.money(prepayment.amount)],
        [texts.due, due],
        [texts.account, `${seller.bank.iban} · ${seller.bank.bic} · ${seller.bank.name}`],
        [texts.paymentReference, prepayment.paymentReference],
      ],
      closing: texts.closing,
    },
    settings,
  );
  const fileName = `${texts.file} ${number}.pdf`;
  return fits
    ? { ...content, attachments: [{ fileName, contentType: 'application/pdf', content: pdf }] }
    : content;
}

export const prepaymentMailKey = ({ id }: Prepayment): string => `prepayment-${id}`;
