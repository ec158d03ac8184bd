import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import { taxApplications } from '../../../functions/billing/fapiao/store.ts';
import { newId } from '../../../functions/shared/ids.ts';
import { dayIn, now } from '../../../functions/shared/time.ts';
import { clientOf } from '../../support/audit.ts';
import type { Scene } from './scene.ts';

/** Past the API, since the customers of the stand aren't in China. */
export const taxFiled: Scene = [
  'invoices are written into a file for the tax platform',
  async ({ tw, place, dispatch }) => {
    const { invoiceIds } = await dispatch((await place('1', '1')).id);
    const { id, number } = await tw.get(`/invoices/${invoiceIds[0] ?? ''}`);
    const [at, day] = [now(), dayIn('UTC', now())];
    const application = {
      ...{ id: newId('txa'), number: 'TXA-2026-000001', from: day, to: day, left: 0 },
      invoices: [{ id, number }],
      createdBy: { id: 'sub-1', role: 'finance' },
      ...{ version: 1, createdAt: at, updatedAt: at },
    };
    const Item = taxApplications.toItem(application);
    await clientOf(tw).send(new PutCommand({ TableName: tw.local.table, Item }));
    const { status } = await tw.as('finance').get(`/tax-applications/${application.id}/xlsx`);
    expect(status).toBe(200);
  },
];
