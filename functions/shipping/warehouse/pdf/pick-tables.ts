import { ensureRoom } from '../../../shared/pdf/sheet.ts';
import { drawTable } from '../../../shared/pdf/table.ts';
import { unitName } from '../../../shared/units.ts';
import type { PickLine } from '../picking-model.ts';
import type { PickSheet } from './pick-list.ts';

const BIN_WIDTH = 62;
/** What a table's head and first row take. */
const BEGINNING = 60;

/** By the end of its id, which is enough to tell shipments of one list apart. */
const short = (shipmentId: string): string => shipmentId.slice(-6);

/** What to fetch, along the bins, with a place to tick it off. */
export function drawPicks(sheet: PickSheet): void {
  const { list, labels, format, language } = sheet;
  const whose = ({ for: all }: PickLine) =>
    all.map(({ shipmentId, quantity }) => `${format.quantity(quantity)} → ${short(shipmentId)}`).join(', ');
  const lotsOf = ({ lots = [], lacking }: PickLine) => [
    ...lots.map(({ lot, quantity }) => labels.lot(lot, format.quantity(quantity))),
    ...(lacking ? [labels.lacking(format.quantity(lacking))] : []),
  ];
  const table = {
    number: { label: labels.bin, width: BIN_WIDTH, value: ({ bin }: PickLine) => bin ?? '–' },
    item: {
      label: labels.item,
      value: (line: PickLine) => [`${line.name} (${whose(line)})`, ...lotsOf(line)].join(' · '),
      under: ({ sku }: PickLine) => sku,
    },
    figures: [
      {
        label: labels.quantity,
        width: 84,
        value: ({ quantity, unit }: PickLine) => `${format.quantity(quantity)} ${unitName(unit, language)}`,
      },
      { label: labels.picked, width: 60, value: () => '________' },
    ],
  };
  drawTable(sheet, table, list.items);
}

interface Wanting {
  shipmentId: string;
  orderId: string;
  shipOn: string | undefined;
  items: number;
}

/** For what it is fetched. */
export function drawShipments(sheet: PickSheet): void {
  const { list, labels } = sheet;
  const all = [
    ...Map.groupBy(
      list.items.flatMap((line) => line.for),
      (one) => one.shipmentId,
    ).values(),
  ];
  const rows = all.flatMap(([one, ...more]): Wanting[] =>
    one
      ? [{ shipmentId: one.shipmentId, orderId: one.orderId, shipOn: one.shipOn, items: more.length + 1 }]
      : [],
  );
  if (rows.length === 0) return;
  sheet.y += 16;
  ensureRoom(sheet, BEGINNING);
  const table = {
    number: { label: labels.short, width: BIN_WIDTH, value: (one: Wanting) => short(one.shipmentId) },
    item: {
      label: labels.shipment,
      value: (one: Wanting) => one.shipmentId,
      under: (one: Wanting) => one.orderId,
    },
    figures: [
      {
        label: labels.shipOn,
        width: 100,
        value: ({ shipOn }: Wanting) => shipOn ?? '–',
      },
      { label: labels.items, width: 60, value: (one: Wanting) => String(one.items) },
    ],
  };
  drawTable(sheet, table, rows);
}
