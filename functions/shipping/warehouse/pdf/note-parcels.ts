import { inParts } from '../../../shared/in-parts.ts';
import { ensureRoom } from '../../../shared/pdf/sheet.ts';
import { drawTable } from '../../../shared/pdf/table.ts';
import { CONTENT_WIDTH, PAGE, STRONG } from '../../../shared/pdf/theme.ts';
import type { PackedParcel } from '../packing-model.ts';
import type { NoteSheet } from './note-sheet.ts';

/** So many goods at most in one row, which is never torn over two pages. */
const AT_ONCE = 20;
/** What a table's head and first row take. */
const BEGINNING = 70;

interface Row {
  /** Only the first row of a parcel says what is said of all of it. */
  parcel: PackedParcel | undefined;
  lines: PackedParcel['lines'];
}

/** How it is packed, and what that weighs. */
export function drawParcels(sheet: NoteSheet): void {
  const { shipment, labels, format } = sheet;
  const { parcels = [] } = shipment;
  if (parcels.length === 0) return;
  sheet.y += 14;
  ensureRoom(sheet, BEGINNING);
  const weight = (grams: number) => `${format.quantity(grams)} kg`;
  const table = {
    number: { label: labels.parcel, value: ({ parcel }: Row) => (parcel ? String(parcel.no) : '') },
    item: {
      label: labels.content,
      value: ({ lines }: Row) =>
        lines.map((l) => `${format.quantity(l.quantity)}\u00a0×\u00a0${l.sku}`).join(', '),
      under: ({ parcel }: Row) => (parcel?.trackingNumber ? labels.ownNumber(parcel.trackingNumber) : ''),
    },
    figures: [
      { label: labels.dimensions, width: 100, value: ({ parcel }: Row) => sizeOf(parcel) },
      {
        label: labels.weight,
        width: 70,
        value: ({ parcel }: Row) => (parcel ? weight(parcel.weightKg) : ''),
      },
    ],
  };
  drawTable(sheet, table, parcels.flatMap(rowsOf));
  const all = parcels.reduce((sum, { weightKg }) => sum + weightKg, 0);
  drawTotal(sheet, labels.totalWeight(parcels.length, weight(all)));
}

const rowsOf = (parcel: PackedParcel): Row[] =>
  inParts(parcel.lines, AT_ONCE).map((lines, i) => ({ parcel: i === 0 ? parcel : undefined, lines }));

function sizeOf(parcel: PackedParcel | undefined): string {
  if (!parcel?.dimensions) return '';
  const { lengthCm, widthCm, heightCm } = parcel.dimensions;
  return `${lengthCm} × ${widthCm} × ${heightCm} cm`;
}

function drawTotal(sheet: NoteSheet, text: string): void {
  ensureRoom(sheet, 20);
  const box = { x: PAGE.left, width: CONTENT_WIDTH - 5, align: 'right' } as const;
  sheet.pen.write(text, sheet.y + 13, box, STRONG);
  sheet.y += 20;
}
