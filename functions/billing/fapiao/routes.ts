import { z } from 'zod';
import { bytes, routeTable } from '../../shared/http/route.ts';
import { idOf } from '../../shared/ids.ts';
import { invoice } from '../model.ts';
import { fapiaoInput, taxApplication, taxApplicationInput } from './model.ts';

const ROLES = ['finance', 'admin'] as const;

export const fapiaoRoutes = routeTable({
  applyForFapiao: {
    method: 'POST',
    path: '/tax-applications',
    summary: 'Put the invoices of some days that China’s tax platform is to issue (发票) into one file',
    description:
      'Those in CNY to buyers in China that are in no application yet and have no fapiao number, 50 at most; each is in one application and no more. Credit notes are not: the platform issues a red-letter invoice (红字发票) upon a confirmation of its own, whose number is then recorded on the note.',
    roles: ROLES,
    body: taxApplicationInput,
    response: taxApplication,
    status: 201,
    errors: ['conflict', 'unprocessable'],
  },
  getTaxApplicationFile: {
    method: 'GET',
    path: '/tax-applications/{id}/xlsx',
    summary: 'The file for the platform’s import (批量开票), with its sheets and columns',
    roles: ROLES,
    params: z.object({ id: idOf('txa') }),
    response: bytes,
    produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    servedBy: 'billing-documents',
    errors: ['not-found'],
  },
  recordFapiao: {
    method: 'POST',
    path: '/invoices/{id}/fapiao',
    summary:
      'Record the number that the tax platform gave an invoice, or the red-letter one of a credit note',
    description:
      'Of many at once, `POST /imports?kind=fapiao` takes the platform’s own list of what it issued.',
    roles: ROLES,
    params: z.object({ id: z.union([idOf('inv'), idOf('crn')]) }),
    body: fapiaoInput,
    response: invoice,
    errors: ['not-found', 'conflict', 'already-exists', 'unprocessable'],
  },
});
