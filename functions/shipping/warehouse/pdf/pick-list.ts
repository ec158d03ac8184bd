import { companyName } from '../../../shared/company.ts';
import type { Language } from '../../../shared/fields.ts';
import { addressLines } from '../../../shared/format.ts';
import { drawFeetOf } from '../../../shared/pdf/foot.ts';
import { type Letterhead, openSheet, type Sheet } from '../../../shared/pdf/sheet.ts';
import { BODY, CONTENT_WIDTH, PAGE } from '../../../shared/pdf/theme.ts';
import { drawTitle } from '../../../shared/pdf/title.ts';
import { type Rendering, typeset } from '../../../shared/pdf/typeset.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { PickList } from '../picking-model.ts';
import { type PickListTexts, pickListTexts } from '../texts/pick-list.ts';
import { drawPicks, drawShipments } from './pick-tables.ts';

export interface PickSheet extends Sheet {
  list: PickList;
  labels: PickListTexts;
  language: Language;
}

/** A file wants a date, and an empty list has none. */
const NEVER = '2000-01-01T00:00:00.000Z';

/** What people walk through the warehouse with. The same list gives the same bytes. */
export function renderPickList(
  list: PickList,
  { language, settings }: { language: Language; settings: Settings },
  letterhead: Letterhead = {},
): Promise<Rendering> {
  const labels = pickListTexts[language];
  const issuer = companyName(settings, language);
  const name = `${labels.title} ${list.warehouse}`;
  return typeset({ title: name, author: issuer, createdAt: list.changedAt ?? NEVER, language }, (pen) => {
    const paper = openSheet({ issuer, name, language }, pen, letterhead);
    const sheet: PickSheet = { ...paper, list, labels, language };
    drawHead(sheet, settings);
    if (list.items.length > 0) drawPicks(sheet);
    drawShipments(sheet);
    drawFeetOf(sheet, [[issuer]], labels.page);
  });
}

function drawHead(sheet: PickSheet, settings: Settings): void {
  const { list, labels, format } = sheet;
  const warehouse = settings.warehouses.find(({ code }) => code === list.warehouse);
  drawTitle(sheet, {
    kind: labels.title,
    number: list.warehouse,
    from: warehouse ? [warehouse.name, ...addressLines(warehouse.address, format)].join('  ·  ') : '',
    note: list.changedAt && labels.changed(format.moment(list.changedAt)),
  });
  if (list.next) say(sheet, labels.more);
  if (list.items.length === 0) say(sheet, labels.empty);
}

function say(sheet: PickSheet, text: string): void {
  const { pen } = sheet;
  const box = { x: PAGE.left, width: CONTENT_WIDTH };
  sheet.y = pen.writeLines(pen.wrap(text, CONTENT_WIDTH, BODY), sheet.y + 4, box, BODY) + 6;
}
