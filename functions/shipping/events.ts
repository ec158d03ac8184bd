import type { Actor, Happening } from '../shared/timeline.ts';
import type { Attempt } from './attempt-model.ts';
import type { Shipment } from './model.ts';
import { hasEnded } from './rules.ts';
import type { Report } from './tracking.ts';

/** What an order's timeline tells of a report. One that comes after the end doesn't make another end of it. */
export const tellReport = (after: Shipment, report: Report, by: Actor): Happening => ({
  ...whatOf(after, report),
  at: after.updatedAt,
  by,
  data: { shipmentId: after.id },
});

/** Of a report that came after its attempt was over: it moves nothing. */
export const tellLate = (
  after: Shipment,
  { trackingNumber }: Attempt,
  report: Report,
  by: Actor,
): Happening => ({
  type: 'tracking-late',
  reason: `reported as ${report.status} under ${trackingNumber}, and is on its way again`,
  at: after.updatedAt,
  by,
  data: { shipmentId: after.id },
});

function whatOf({ status }: Shipment, report: Report): Pick<Happening, 'type' | 'reason'> {
  if (report.status === 'unknown')
    return { type: 'tracking-not-understood', reason: `reported as ${report.carrierStatus}` };
  if (hasEnded(report.status) && hasEnded(status) && report.status !== status)
    return { type: 'tracking-contradicted', reason: `reported as ${report.status}, and is ${status}` };
  const whose = hasEnded(report.status) && !hasEnded(status) ? 'parcel' : 'shipment';
  return { type: `${whose}-${report.status}`, ...(report.note ? { reason: report.note } : {}) };
}
