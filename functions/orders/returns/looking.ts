import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { broughtBack, type Shipment } from '../../shipping/index.ts';
import { fates } from './inspecting.ts';
import { foundOf } from './inspection.ts';
import { restockedLots } from './lots.ts';
import type { InspectionInput } from './model.ts';

/**
 * What was found of a shipment that its carrier brought back.
 * @throws Problem conflict when it didn't come back, unprocessable for more than has
 */
export function lookedAt(
  shipment: Shipment,
  input: InspectionInput,
  at: string,
  by: Actor,
): NonNullable<Shipment['inspection']> {
  if (shipment.status !== 'returned')
    throw conflict(
      say('This shipment is {status}; only what came back undelivered is inspected.', {
        status: say(shipment.status),
      }),
    );
  fates(input.lines, broughtBack(shipment), ({ quantity }) => quantity);
  return { at, by, lines: foundOf(input, restockedLots(shipment, input)) };
}
