import { formatFor } from '../shared/format.ts';
import { type Content, layout, type MailRole, roleName } from '../shared/mail/index.ts';
import type { Money } from '../shared/money.ts';
import type { Settings } from '../shared/settings.ts';
import type { Order, WaitKind } from './model.ts';
import { chaseTexts } from './texts/chase.ts';
import { endTexts } from './texts/end.ts';
import { CHASERS } from './waiting.ts';

/** The last word on an order that came to nothing, to the customer. */
export function rejectedMail(order: Order, reason: string, settings: Settings): Content {
  return endMail(order, 'rejected', reason, order.refundable, settings);
}

/** @param refundable money of the order that is the customer's to have back */
export function cancelledMail(
  order: Order,
  reason: string,
  refundable: Money | undefined,
  settings: Settings,
): Content {
  return endMail(order, 'cancelled', reason, refundable, settings);
}

function endMail(
  order: Order,
  end: 'rejected' | 'cancelled',
  reason: string,
  refundable: Money | undefined,
  settings: Settings,
): Content {
  const { language, id, purchaseOrderNumber, placedAt, totals } = order;
  const texts = endTexts[language];
  const format = formatFor(language, settings.timeZone);
  const facts: [string, string][] = [
    [texts.order, id],
    ...(purchaseOrderNumber ? [[texts.reference, purchaseOrderNumber] satisfies [string, string]] : []),
    [texts.placed, format.day(placedAt)],
    [texts.total, format.money(totals.total)],
    [texts.reason, texts.reasons[reason] ?? reason],
    ...(refundable?.amount ? [[texts.refundable, format.money(refundable)] satisfies [string, string]] : []),
  ];
  const { subject, title, lead } = texts[end];
  const anySent = order.lines.some((line) => line.shipped > 0);
  const name = purchaseOrderNumber ?? id;
  return layout(
    {
      language,
      subject: subject(name),
      title,
      paragraphs: [texts.greeting, lead(name, anySent)],
      facts,
      closing: texts.closing,
    },
    settings,
  );
}

export interface Chase {
  orderId: string;
  wait: WaitKind;
  /** The one who must act is asked when it comes by surprise, then reminded; then admins are told. */
  stage: 'request' | 'reminder' | 'escalation';
  since: string;
  /** When something happens by itself. */
  dueBy: string;
  /** What that is. */
  otherwise: string;
  /** What a reviewer has to look at. */
  findings?: readonly string[];
}

export const chaseRole = ({ wait, stage }: Pick<Chase, 'wait' | 'stage'>): MailRole =>
  stage === 'escalation' ? 'admin' : CHASERS[wait];

/** Tells a role of ours, in the business's language, that an order waits for it. */
export function chaseMail(chase: Chase, settings: Settings): Content {
  const { language, timeZone } = settings;
  const { orderId, wait, stage, since, dueBy, otherwise, findings = [] } = chase;
  const texts = chaseTexts[language];
  const format = formatFor(language, timeZone);
  return layout(
    {
      language,
      subject: texts.subject[stage](texts.waits[wait], orderId),
      title: texts.title[stage](texts.waits[wait]),
      paragraphs: [texts.todo[wait], ...(findings.length > 0 ? [texts.findings] : [])],
      points: findings,
      facts: [
        [texts.order, orderId],
        [texts.responsible, roleName(CHASERS[wait], language)],
        [texts.since, format.moment(since)],
        [texts.dueBy, format.moment(dueBy)],
        [texts.otherwise, otherwise],
      ],
    },
    settings,
  );
}

export const endMailKey = ({ id }: Order, end: 'rejected' | 'cancelled'): string => `${end}-${id}`;
