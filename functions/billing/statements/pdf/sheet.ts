import type { Pen } from '../../../shared/pdf/pen.ts';
import { type Letterhead, openSheet, type Sheet } from '../../../shared/pdf/sheet.ts';
import type { Statement } from '../model.ts';
import { type Labels, labelsFor } from './labels.ts';

/** A statement as it is drawn. */
export interface StatementSheet extends Sheet {
  statement: Statement;
  labels: Labels;
}

export function openStatement(statement: Statement, pen: Pen, letterhead: Letterhead): StatementSheet {
  const { language, number, seller } = statement;
  const labels = labelsFor(language);
  const name = `${labels.title} ${number}`;
  return { ...openSheet({ issuer: seller.name, name, language }, pen, letterhead), statement, labels };
}

/** A calendar day for people; its noon is on that day in nearly every zone. */
export const dayText = ({ format }: StatementSheet, on: string): string => format.day(`${on}T12:00:00Z`);
