import { companyName } from '../../shared/company.ts';
import type { Language } from '../../shared/fields.ts';
import { type Format, formatFor } from '../../shared/format.ts';
import { escapeHtml } from '../../shared/mail/escape.ts';
import { framed, type Page } from '../../shared/page/frame.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Shipment, ShipmentStatus } from '../model.ts';
import { numbersOf } from '../numbers.ts';
import { pageTexts } from '../texts/page.ts';
import { trackingOf } from '../tracking.ts';
import { STYLE } from './style.ts';

/** How much of the way is behind it, in quarters. */
const QUARTERS: Record<ShipmentStatus, number> = {
  created: 0,
  dispatched: 1,
  'picked-up': 1,
  'in-transit': 2,
  exception: 2,
  'out-for-delivery': 3,
  delivered: 4,
  returned: 0,
  void: 0,
};

/** A shipment as anyone may see it who has the link: of its recipient no more than the city, and no prices. */
export function trackingPage(shipment: Shipment, language: Language, settings: Settings): Page {
  const texts = pageTexts[language];
  const format = formatFor(language, settings.timeZone);
  const { status, recipient } = shipment;
  const blocks = [
    `<header>${escapeHtml(companyName(settings, language))} · ${texts.title} ${escapeHtml(texts.to(recipient.city))}</header>`,
    `<h1>${texts.statuses[status]}</h1>`,
    etaOf(shipment, language, format),
    wayOf(status),
    parcelsOf(shipment, language, format),
    `<h2>${texts.steps}</h2>`,
    stepsOf(shipment, language, format),
  ];
  return framed(language, `${texts.statuses[status]} · ${texts.title}`, blocks, { style: STYLE });
}

/** For a link that leads nowhere. */
export function gonePage(language: Language, settings: Settings): Page {
  const { title, lead } = pageTexts[language].gone;
  const header = `<header>${escapeHtml(companyName(settings, language))}</header>`;
  return framed(language, title, [header, `<h1>${title}</h1>`, `<p>${lead}</p>`], { style: STYLE });
}

function etaOf({ status, eta, deliveredAt }: Shipment, language: Language, format: Format): string {
  const texts = pageTexts[language];
  if (deliveredAt) return `<p class="eta">${texts.delivered(format.moment(deliveredAt))}</p>`;
  if (!eta || status === 'returned') return '';
  const [promised, expected] = [format.day(eta.promisedAt), format.day(eta.estimatedAt)];
  const later = eta.slippedByHours > 0 && promised !== expected ? `<p>${texts.later(promised)}</p>` : '';
  return `<p class="eta">${texts.expected(expected)}</p>${later}`;
}

const wayOf = (status: ShipmentStatus): string => {
  const quarters = [1, 2, 3, 4].map((n) => (n <= QUARTERS[status] ? '<li class="done"></li>' : '<li></li>'));
  return `<ol class="way" aria-hidden="true">${quarters.join('')}</ol>`;
};

function parcelsOf(shipment: Shipment, language: Language, format: Format): string {
  const texts = pageTexts[language];
  const { carrier, trackingNumber, parcels = [], delivery } = shipment;
  const { from, until } = delivery?.window ?? {};
  const own = numbersOf(shipment);
  const rows = [
    [texts.carrier, carrier],
    [texts.trackingNumber, own.length > 0 ? own.join(', ') : trackingNumber],
    [texts.parcels, parcels.length > 0 ? String(parcels.length) : undefined],
    [texts.window, from && until && texts.between(format.moment(from), format.moment(until))],
  ].flatMap(([label, value]) => (value ? [`<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`] : []));
  return rows.length > 0 ? `<dl>${rows.join('')}</dl>` : '';
}

/** The latest first. A carrier's notes may name people, so they are not shown; nor is what we have no word for, or was wrong. */
function stepsOf(shipment: Shipment, language: Language, format: Format): string {
  const { statuses } = pageTexts[language];
  const steps = trackingOf(shipment).steps.flatMap(({ status, at, location, trackingNumber, corrected }) => {
    if (status === 'unknown' || corrected) return [];
    const said = [location, trackingNumber].filter((one) => one !== undefined);
    const where = said.map((one) => `<span>${escapeHtml(one)}</span>`).join('');
    return [`<li>${statuses[status]}<time datetime="${at}">${format.moment(at)}</time>${where}</li>`];
  });
  return `<ol class="steps">${steps.reverse().join('')}</ol>`;
}
