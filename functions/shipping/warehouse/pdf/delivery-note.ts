import type { Customer } from '../../../customers/index.ts';
import { companyName } from '../../../shared/company.ts';
import type { Letterhead } from '../../../shared/pdf/sheet.ts';
import { type Rendering, typeset } from '../../../shared/pdf/typeset.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Shipment } from '../../model.ts';
import { drawFeet, drawSigning } from './note-end.ts';
import { drawHead, drawInstructions } from './note-head.ts';
import { drawGoods } from './note-lines.ts';
import { drawParcels } from './note-parcels.ts';
import { noteNumber, openNote } from './note-sheet.ts';

/** The paper that goes with the goods: what they are and how they are packed, and no prices. */
export function renderDeliveryNote(
  shipment: Shipment,
  customer: Customer,
  settings: Settings,
  letterhead: Letterhead = {},
): Promise<Rendering> {
  const { language } = customer;
  const author = companyName(settings, language);
  const identity = { title: noteNumber(shipment), author, createdAt: shipment.createdAt, language };
  return typeset(identity, (pen) => {
    const sheet = openNote(shipment, customer, settings, pen, letterhead);
    drawHead(sheet);
    drawInstructions(sheet);
    drawGoods(sheet);
    drawParcels(sheet);
    drawSigning(sheet);
    drawFeet(sheet);
  });
}
