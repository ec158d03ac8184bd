import { paymentEvents } from '../billing/index.ts';
import { serveOpen } from '../shared/http/serve-open.ts';
import { carrierReports } from '../shipping/index.ts';

/**
 * The Lambda handler of what partners' systems report by themselves, signed. One for all, as for the pages of mails'
 * links: each function is six resources of its stack.
 */
export const handler = serveOpen({ ...carrierReports, ...paymentEvents });
