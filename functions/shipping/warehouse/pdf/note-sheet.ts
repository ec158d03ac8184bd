import type { Customer } from '../../../customers/index.ts';
import { companyName } from '../../../shared/company.ts';
import type { Pen } from '../../../shared/pdf/pen.ts';
import { type Letterhead, openSheet, type Sheet } from '../../../shared/pdf/sheet.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Shipment } from '../../model.ts';
import { type DeliveryNoteTexts, deliveryNoteTexts } from '../texts/delivery-note.ts';

/** A delivery note as it is drawn. */
export interface NoteSheet extends Sheet {
  shipment: Shipment;
  customer: Customer;
  settings: Settings;
  labels: DeliveryNoteTexts;
}

/** The warehouse's own number for it, if it has one. */
export const noteNumber = ({ id, reference }: Shipment): string => reference ?? id;

export function openNote(
  shipment: Shipment,
  customer: Customer,
  settings: Settings,
  pen: Pen,
  letterhead: Letterhead,
): NoteSheet {
  const { language } = customer;
  const labels = deliveryNoteTexts[language];
  const name = `${labels.title} ${noteNumber(shipment)}`;
  const sheet = openSheet({ issuer: companyName(settings, language), name, language }, pen, letterhead);
  return { ...sheet, shipment, customer, settings, labels };
}
