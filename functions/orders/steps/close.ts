import { serveSteps } from '../step.ts';
import { closeCancelled } from './close-cancelled.ts';
import { park } from './park.ts';
import { reject } from './reject.ts';

export const handler = serveSteps({ Reject: reject, CloseCancelled: closeCancelled, Park: park });
