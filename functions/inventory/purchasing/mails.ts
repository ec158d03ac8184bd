import { companyName } from '../../shared/company.ts';
import { type Format, formatFor } from '../../shared/format.ts';
import { type Content, layout } from '../../shared/mail/index.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Supplier } from '../suppliers/model.ts';
import { costOf, isUnpriced } from './costing.ts';
import type { PurchaseOrder } from './model.ts';
import { fileNumberOf, numberOf } from './naming.ts';
import { mailTexts } from './texts/mail.ts';

/** The mail that brings a purchase order to its supplier. */
export function purchaseOrderMail(
  po: PurchaseOrder,
  { name, contact, language }: Supplier,
  pdf: Uint8Array,
  settings: Settings,
): Content {
  const texts = mailTexts[language];
  const number = numberOf(po);
  const content = layout(
    {
      language,
      subject: texts.subject(number, companyName(settings, language)),
      title: texts.title(number),
      paragraphs: [texts.greeting(contact?.name ?? name, contact !== undefined), texts.lead],
      facts: factsOf(po, texts, formatFor(language, settings.timeZone), settings),
      closing: texts.closing,
    },
    settings,
  );
  const fileName = `${texts.file} ${fileNumberOf(po)}.pdf`;
  return { ...content, attachments: [{ fileName, contentType: 'application/pdf', content: pdf }] };
}

function factsOf(
  po: PurchaseOrder,
  texts: (typeof mailTexts)['en'],
  format: Format,
  { warehouses }: Settings,
): [string, string][] {
  const to = warehouses.find(({ code }) => code === po.warehouse)?.address;
  const total = costOf(po).map(format.money).join(' + ');
  const isPriced = !po.lines.some(isUnpriced);
  return [
    [texts.number, numberOf(po)],
    [texts.expected, format.day(po.expectedAt)],
    [texts.deliverTo, to ? `${to.name}, ${to.city}` : po.warehouse],
    [texts.lines, String(po.lines.length)],
    ...(total ? [[texts.total, isPriced ? total : texts.inPart(total)] satisfies [string, string]] : []),
  ];
}
