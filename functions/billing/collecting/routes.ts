import { z } from 'zod';
import { routeTable } from '../../shared/http/route.ts';
import { idOf } from '../../shared/ids.ts';
import { invoice } from '../model.ts';
import { DAYS_AHEAD, promiseInput, reminderStopInput } from './model.ts';

const ROLES = ['sales', 'finance', 'admin'] as const;
const params = z.object({ id: idOf('inv') });

export const collectingRoutes = routeTable({
  stopReminders: {
    method: 'POST',
    path: '/invoices/{id}/reminders/stop',
    summary: 'Send no reminder of an invoice until a day is over; its customer reads the reason, too',
    description: `At most ${DAYS_AHEAD} days ahead.`,
    roles: ROLES,
    params,
    body: reminderStopInput,
    response: invoice,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  resumeReminders: {
    method: 'POST',
    path: '/invoices/{id}/reminders/resume',
    summary: 'Send reminders of it again',
    roles: ROLES,
    params,
    response: invoice,
    errors: ['not-found', 'conflict'],
  },
  promisePayment: {
    method: 'POST',
    path: '/invoices/{id}/promise',
    summary: 'Note by when its customer has promised to pay how much',
    description: `Until that day is over, at most ${DAYS_AHEAD} days ahead, no reminder goes out. What was not paid by then is reminded of at once, with the level that is next.`,
    roles: ROLES,
    params,
    body: promiseInput,
    response: invoice,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
});
