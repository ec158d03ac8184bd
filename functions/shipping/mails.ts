import type { Customer } from '../customers/index.ts';
import { type Format, formatFor } from '../shared/format.ts';
import { type Content, layout } from '../shared/mail/index.ts';
import type { Settings } from '../shared/settings.ts';
import type { Shipment } from './model.ts';
import { type Notice, timesOf } from './notices.ts';
import { mailTexts } from './texts/mails.ts';

/** Names the mail, for `sendOnce`: one of each kind for a shipment, and for every time that it goes again. */
export const noticeKey = ({ id, attempts }: Shipment, notice: Notice): string => {
  const times = timesOf({ attempts });
  return times === 1 ? `${notice}-${id}` : `${notice}-${id}-${times}`;
};

/** @param url of the page that shows the shipment to whoever has it */
export function noticeMail(
  notice: Notice,
  shipment: Shipment,
  { name, language }: Customer,
  url: string | undefined,
  settings: Settings,
): Content {
  const texts = mailTexts[language];
  const { subject, title, lead } = texts[notice === 'dispatched' && timesOf(shipment) > 1 ? 'again' : notice];
  return layout(
    {
      language,
      subject: subject(shipment.orderId),
      title,
      paragraphs: [texts.greeting(name), lead(shipment.orderId)],
      facts: factsOf(shipment, texts, formatFor(language, settings.timeZone)),
      ...(url ? { link: { label: texts.link, url } } : {}),
      closing: texts.closing,
    },
    settings,
  );
}

function factsOf(shipment: Shipment, texts: (typeof mailTexts)['en'], format: Format): [string, string][] {
  const { id, orderId, recipient, carrier, trackingNumber, eta, deliveredAt } = shipment;
  const all: [string, string | undefined][] = [
    [texts.order, orderId],
    [texts.shipment, id],
    [texts.to, recipient.city],
    [texts.carrier, carrier],
    [texts.trackingNumber, trackingNumber],
    [texts.expected, eta && !deliveredAt ? format.day(eta.estimatedAt) : undefined],
    [texts.deliveredOn, deliveredAt && format.moment(deliveredAt)],
  ];
  return all.flatMap(([label, value]): [string, string][] => (value ? [[label, value]] : []));
}
