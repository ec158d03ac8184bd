import { takeEvent } from '../shared/mail/index.ts';
import { onDocument } from './shown.ts';

/** The Lambda handler of SES's events: says of each mail, and of its document, what became of it. */
export const handler = async (event: unknown): Promise<void> => {
  await takeEvent(event, onDocument);
};
