import { addressLines } from '../../../shared/format.ts';
import { drawParties, type Fact, type Party } from '../../../shared/pdf/parties.ts';
import { BODY, ID, STRONG } from '../../../shared/pdf/theme.ts';
import { drawTitle } from '../../../shared/pdf/title.ts';
import { costOf } from '../costing.ts';
import { numberOf } from '../naming.ts';
import type { PurchaseSheet } from './sheet.ts';

/** First page only: who orders, of whom, to where, and until when. */
export function drawHead(sheet: PurchaseSheet): void {
  const { po, labels, format, settings } = sheet;
  drawTitle(sheet, {
    kind: labels.title[po.kind],
    number: `${labels.number} ${numberOf(po)}`,
    from: addressLines(settings.company.address, format).join('  ·  '),
    note: labels.standing[po.status],
  });
  drawParties(sheet, [from(sheet), to(sheet)], facts(sheet));
}

function from({ po, supplier, labels }: PurchaseSheet): Party {
  const own = po.kind === 'production' ? labels.ownWorks : '–';
  const { contact } = supplier ?? {};
  const person = contact && [contact.name, contact.phone].filter(Boolean).join(' · ');
  return {
    label: labels.supplier,
    name: supplier?.name ?? po.supplier ?? own,
    address: supplier?.address,
    notes: [person, supplier?.email].filter((note) => note !== undefined),
  };
}

/** The warehouse, which may have left the settings since. */
function to({ po, labels, settings }: PurchaseSheet): Party {
  const found = settings.warehouses.find(({ code }) => code === po.warehouse);
  const label = labels.deliverTo;
  if (!found) return { label, name: po.warehouse };
  return {
    label,
    name: found.address.name,
    address: found.address,
    notes: [`${found.name} (${found.code})`],
  };
}

function facts({ po, labels, format }: PurchaseSheet): Fact[] {
  const [cost, ...others] = costOf(po);
  return [
    [po.sent ? labels.ordered : labels.written, format.day(po.sent?.at ?? po.createdAt), BODY],
    [labels.expected, format.day(po.expectedAt), STRONG],
    ...(po.reference ? [[labels.id, po.number ?? po.id, ID] satisfies Fact] : []),
    ...(cost && others.length === 0 ? [[labels.currency, cost.currency, BODY] satisfies Fact] : []),
  ];
}
