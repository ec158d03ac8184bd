import type { LotGoods } from '../../../shared/lots.ts';
import { drawTable } from '../../../shared/pdf/table.ts';
import { quantityText } from '../../../shared/units.ts';
import type { ShipmentLine } from '../../model.ts';
import type { NoteSheet } from './note-sheet.ts';

/** What goes, by the lines of the order. */
export function drawGoods(sheet: NoteSheet): void {
  const { shipment, customer, labels, format } = sheet;
  const inWords = ({ lot, quantity, expiresOn }: LotGoods) =>
    labels.lot(lot, format.quantity(quantity), expiresOn);
  const table = {
    number: { label: labels.lineNo, value: ({ lineNo }: ShipmentLine) => String(lineNo) },
    item: {
      label: labels.item,
      value: ({ name, lots = [] }: ShipmentLine) => [name, ...lots.map(inWords)].join(' · '),
      under: ({ sku }: ShipmentLine) => sku,
    },
    figures: [
      {
        label: labels.quantity,
        width: shipment.lines.some((line) => line.orderedIn) ? 120 : 90,
        value: (line: ShipmentLine) => quantityText(line, format, customer.language),
      },
    ],
  };
  drawTable(sheet, table, shipment.lines);
}
