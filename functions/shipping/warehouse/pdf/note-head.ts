import { addressLines } from '../../../shared/format.ts';
import { drawPanel } from '../../../shared/pdf/panel.ts';
import { drawParties, type Fact } from '../../../shared/pdf/parties.ts';
import { BODY, ID, STRONG } from '../../../shared/pdf/theme.ts';
import { drawTitle } from '../../../shared/pdf/title.ts';
import { carrierOf } from '../../carriers.ts';
import { type NoteSheet, noteNumber } from './note-sheet.ts';

/** First page only: who sends, to whom, out of which warehouse, and under which numbers. */
export function drawHead(sheet: NoteSheet): void {
  const { shipment, settings, labels, format } = sheet;
  drawTitle(sheet, {
    kind: labels.title,
    number: `${labels.number} ${noteNumber(shipment)}`,
    from: addressLines(settings.company.address, format).join('  ·  '),
  });
  const { recipient, delivery } = shipment;
  const { name, phone } = delivery?.contact ?? {};
  const notes = [
    ...(name ? [`${labels.contact}: ${name}`] : []),
    ...(phone ? [`${labels.phone}: ${phone}`] : []),
  ];
  const deliverTo = { label: labels.deliverTo, name: recipient.name, address: recipient, notes };
  drawParties(sheet, [deliverTo, warehouseOf(sheet)], facts(sheet));
}

/** One that is no longer in the settings is known by its code. */
function warehouseOf({ shipment, settings, labels }: NoteSheet) {
  const found = settings.warehouses.find(({ code }) => code === shipment.warehouse);
  return { label: labels.shippedFrom, name: found?.name ?? shipment.warehouse, address: found?.address };
}

function facts({ shipment, customer, settings, labels, format }: NoteSheet): Fact[] {
  const { id, orderId, purchaseOrderNumber, reference, trackingNumber } = shipment;
  const all: [label: string, value: string | undefined, style: Fact[2]][] = [
    [labels.date, format.day(shipment.dispatchedAt ?? shipment.updatedAt), BODY],
    [labels.customer, customer.name, BODY],
    [labels.order, orderId, ID],
    [labels.purchaseOrder, purchaseOrderNumber, STRONG],
    [labels.shipment, reference && id, ID],
    [labels.carrier, carrierOf(settings, shipment.carrier)?.name ?? shipment.carrier, BODY],
    [labels.trackingNumber, trackingNumber, BODY],
    [labels.method, methodName({ shipment, customer, settings }), BODY],
  ];
  return all.flatMap(([label, value, style]): Fact[] => (value ? [[label, value, style]] : []));
}

/** As it goes, or else as it is wished to. */
function methodName({ shipment, customer, settings }: Pick<NoteSheet, 'shipment' | 'customer' | 'settings'>) {
  const wanted = shipment.method ?? shipment.delivery?.method;
  const method = settings.shipping.methods.find(({ code }) => code === wanted);
  return customer.language === 'zh' ? (method?.nameZh ?? method?.name) : method?.name;
}

/** What whoever drives has to know, before all else. */
export function drawInstructions(sheet: NoteSheet): void {
  const { shipment, labels, format } = sheet;
  const { instructions, window } = shipment.delivery ?? {};
  if (!instructions && !window) return;
  drawPanel(sheet, {
    title: labels.instructions,
    lead: instructions ?? labels.noInstructions,
    rows: window
      ? [[labels.window, labels.between(format.moment(window.from), format.moment(window.until))]]
      : [],
    strong: 1,
  });
  sheet.y += 14;
}
