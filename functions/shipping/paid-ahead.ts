import { prepaymentOf } from '../billing/index.ts';
import { conflict } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import type { Shipment } from './model.ts';

/** @throws Problem conflict when what was paid ahead was taken back before anything left */
export async function assertPaidAhead({ prepaid, orderId }: Shipment): Promise<void> {
  const asked = prepaid && (await prepaymentOf(orderId));
  if (asked && asked.status === 'asked')
    throw conflict(
      say('{number} was paid and taken back: this order waits for the money.', { number: asked.number }),
    );
}
