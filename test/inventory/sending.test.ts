import { describe, expect, test } from 'vitest';
import { type Sending, send } from '../../functions/inventory/purchasing/sending.ts';
import { Problem } from '../../functions/shared/problem.ts';
import { AT, SALES } from '../support/samples.ts';
import { samplePurchaseOrder, sampleSupplier } from './sample-purchase-order.ts';

const { sent: _, mail: __, ...draft } = samplePurchaseOrder({ changes: { status: 'draft' } });
const supplier = sampleSupplier();
const { email: ___, ...unreachable } = supplier;
const sendBy = (sending: Sending, changes: Partial<typeof draft> = {}) =>
  send({ ...draft, ...changes }, sending, AT, SALES, []);

describe('a purchase order', () => {
  test.each([
    ['whose supplier has no record', undefined],
    ['whose supplier has no address', unreachable],
  ])('%s is not mailed, which its sender is told', (_, whom) => {
    const refused = () => sendBy({ via: 'email', supplier: whom });
    expect(refused).toThrow(Problem);
    expect(refused).toThrow(
      expect.objectContaining({
        code: 'unprocessable',
        errors: [expect.objectContaining({ pointer: '/via' })],
      }),
    );
    expect(sendBy({ via: 'portal', supplier: whom }).sent).toEqual({ at: AT, by: SALES, via: 'portal' });
  });

  test('goes by mail to who has an address, under the record that the supplier has by then', () => {
    const { supplierId: ____, ...unrecorded } = draft;
    const sent = send(unrecorded, { via: 'email', supplier }, AT, SALES, []);
    expect(sent).toMatchObject({ status: 'sent', supplierId: supplier.id, sent: { via: 'email' } });
    expect(sent.mail).toBeUndefined();
  });

  test('for our own works is not mailed, whoever has an address', () => {
    const { sent } = sendBy({ via: 'email', supplier: undefined }, { kind: 'production' });
    expect(sent).toEqual({ at: AT, by: SALES });
  });
});
