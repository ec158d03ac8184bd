import { describe, expect, test } from 'vitest';
import { changed } from '../../functions/inventory/purchasing/expecting.ts';
import { AT } from '../support/samples.ts';
import { samplePurchaseOrder } from './sample-purchase-order.ts';

const at = (pointer: string) =>
  expect.objectContaining({
    code: 'unprocessable',
    errors: [expect.objectContaining({ pointer })],
  });

describe('the day on which a purchase order is expected', () => {
  test.each(['0001-01-01T00:00:00.000Z', '1899-12-31T23:00:00.000Z', '9999-12-31T23:59:59.999Z'])(
    'is not %s',
    (expectedAt) => {
      expect(() => changed(samplePurchaseOrder(), { expectedAt }, AT)).toThrow(at('/expectedAt'));
    },
  );

  test.each(['2026-02-27T00:00:00.000Z', '2030-01-01T00:00:00.000Z'])('may be %s', (expectedAt) => {
    expect(changed(samplePurchaseOrder(), { expectedAt }, AT)).toMatchObject({ expectedAt });
  });
});
