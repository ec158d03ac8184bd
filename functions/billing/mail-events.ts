import { takeEvent } from '../shared/mail/index.ts';
import { onInvoice } from './mail-state.ts';

/** The Lambda handler of SES's events: says of each mail, and of its invoice, what became of it. */
export const handler = async (event: unknown): Promise<void> => {
  await takeEvent(event, onInvoice);
};
