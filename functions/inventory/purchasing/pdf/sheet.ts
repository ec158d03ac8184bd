import { companyName } from '../../../shared/company.ts';
import type { Language } from '../../../shared/fields.ts';
import type { Pen } from '../../../shared/pdf/pen.ts';
import { type Letterhead, openSheet, type Sheet } from '../../../shared/pdf/sheet.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Supplier } from '../../suppliers/model.ts';
import type { PurchaseOrder } from '../model.ts';
import { numberOf } from '../naming.ts';
import { type Labels, labelsFor } from './labels.ts';

/** What a purchase order is drawn of. */
export interface Drawn {
  po: PurchaseOrder;
  /** Of whom there is a record. */
  supplier: Supplier | undefined;
  settings: Settings;
}

export interface PurchaseSheet extends Sheet, Drawn {
  language: Language;
  labels: Labels;
}

/** The supplier's, or ours where we don't know it. */
export const languageOf = ({ supplier, settings }: Omit<Drawn, 'po'>): Language =>
  supplier?.language ?? settings.language;

/** A draft may have lines of which nobody wants anything any more. */
export function openPurchase(drawn: Drawn, pen: Pen, letterhead: Letterhead): PurchaseSheet {
  const language = languageOf(drawn);
  const labels = labelsFor(language);
  const issuer = companyName(drawn.settings, language);
  const name = `${labels.title[drawn.po.kind]} ${numberOf(drawn.po)}`;
  const po = { ...drawn.po, lines: drawn.po.lines.filter(({ quantity }) => quantity > 0) };
  return { ...openSheet({ issuer, name, language }, pen, letterhead), ...drawn, po, language, labels };
}
