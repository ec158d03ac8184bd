import { z } from 'zod';
import { shipment } from '../shipping/index.ts';
import type { Reading } from './consequences.ts';

const told = shipment.pick({ orderId: true, status: true, given: true });

/** Its order may have something less to wait for, or is owed again what another order got of it. */
export const ofShipment: Reading = ({ before, after }) => {
  const { orderId, status, given = [] } = z.decode(told, after as z.input<typeof told>); // checked by decode
  const had = before ? (told.pick({ given: true }).parse(before).given ?? []) : given;
  const part = given.length > had.length ? given.at(-1)?.part : undefined;
  return {
    wake: before && before.status !== status ? [orderId] : [],
    ...(part ? { gave: { orderId, part } } : {}),
  };
};
