import { describe, expect, test } from 'vitest';
import { approve } from '../../functions/inventory/purchasing/approving.ts';
import { closeShort, strandedBy } from '../../functions/inventory/purchasing/closing.ts';
import { changed } from '../../functions/inventory/purchasing/expecting.ts';
import { sentAt } from '../../functions/inventory/purchasing/not-sooner.ts';
import { book } from '../../functions/inventory/purchasing/rules.ts';
import { type Sending, send } from '../../functions/inventory/purchasing/sending.ts';
import { newId } from '../../functions/shared/ids.ts';
import { Problem } from '../../functions/shared/problem.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { AT, aProduct, SALES } from '../support/samples.ts';
import { samplePurchaseOrder, sampleSupplier } from './sample-purchase-order.ts';

const { sent: _, mail: __, ...draft } = samplePurchaseOrder({ changes: { status: 'draft' } });
const supplier = sampleSupplier();
const { email: ___, ...unreachable } = supplier;
const LIMITS = [{ currency: 'EUR', amount: 1_000_000 }] as const;
const sendBy = (sending: Sending, changes: Partial<typeof draft> = {}) =>
  send({ ...draft, ...changes }, sending, AT, SALES, LIMITS);

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
    const sent = send(unrecorded, { via: 'email', supplier }, AT, SALES, LIMITS);
    expect(sent).toMatchObject({ status: 'sent', supplierId: supplier.id, sent: { via: 'email' } });
    expect(sent.mail).toBeUndefined();
  });

  test('for our own works is not mailed, whoever has an address', () => {
    const { sent } = sendBy({ via: 'email', supplier: undefined }, { kind: 'production' });
    expect(sent).toEqual({ at: AT, by: SALES });
  });
});

test('what came in before it was sent was ordered by telephone; the rest can still be agreed to, and sent', () => {
  const { po } = book(draft, { lines: [{ sku: draft.lines[0]?.sku ?? '', quantity: 1000 }] }, AT, SALES);
  expect(po.status).toBe('partly-received');
  const sent = send(approve(po, AT, SALES), { via: 'portal', supplier }, AT, SALES, LIMITS);
  expect(sent).toMatchObject({ status: 'partly-received', sent: { via: 'portal' } });
  expect(() => send(sent, { via: 'portal', supplier }, AT, SALES, LIMITS)).toThrow(Problem);
});

test('a draft may be closed, and what orders wait for is then bought anew', () => {
  const [line] = draft.lines;
  if (!line) throw new Error('no line');
  const peg = { orderId: newId('ord'), part: 'backorder', quantity: 1000, received: 0, taken: 0 };
  const closed = closeShort({ ...draft, lines: [{ ...line, pegs: [peg] }] }, 'elsewhere', AT, SALES);
  expect(closed.status).toBe('closed');
  expect(strandedBy(closed)).toEqual([{ orderId: peg.orderId, part: peg.part }]);
  expect(() => closeShort(closed, 'again', AT, SALES)).toThrow(Problem);
});

test('what should have come already is not ordered before it has another day', () => {
  const late = { expectedAt: '2026-03-01T09:29:59.000Z' };
  expect(() => sendBy({ via: 'portal', supplier }, late)).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  );
  const now = changed({ ...draft, ...late }, { expectedAt: '2026-03-09T00:00:00.000Z' }, AT);
  expect(sendBy({ via: 'portal', supplier }, now).status).toBe('sent');
});

describe('a draft that stood before it is sent', () => {
  const [line] = draft.lines;
  if (!line) throw new Error('no line');
  const supply = { kind: 'purchase', leadTimeDays: 10 } as const;
  const supplies = {
    products: new Map([[line.sku, aProduct({ sku: line.sku, supply })]]),
    suppliers: new Map(),
  };
  const standing = { ...draft, lines: [{ ...line, expectedAt: '2026-03-03T00:00:00.000Z' }] };

  test('comes no sooner than it takes from then', () => {
    const day = plusDays(AT, 10);
    expect(sentAt(standing, supplies, AT)).toMatchObject({ expectedAt: day, lines: [{ expectedAt: day }] });
    const later = { ...standing, lines: [{ ...line, expectedAt: plusDays(AT, 20) }] };
    expect(sentAt(later, supplies, AT).expectedAt).toBe(plusDays(AT, 20));
  });

  const expectedAt = '2026-03-04T00:00:00.000Z';
  test.each([
    ['all of it', { expectedAt }],
    ['the line', { lines: [{ sku: line.sku, expectedAt }] }],
  ])('comes when somebody said of %s', (_, patch) => {
    expect(sentAt(changed(standing, patch, AT), supplies, AT)).toMatchObject({ expectedAt });
  });
});

describe('a second person', () => {
  const [line] = draft.lines;
  if (!line) throw new Error('no line');
  const { price: ____, ...unpriced } = line;
  const costs = (currency: 'EUR' | 'CNY', unitPrice: string) => ({ ...line, price: { currency, unitPrice } });
  const by = { via: 'portal', supplier } as const;

  test.each([
    ['costs more than the limit', [costs('EUR', '90000.00')], 'is above the limit'],
    ['is in a currency without a limit', [costs('CNY', '0.01')], 'is in CNY, in which there is no limit'],
    ['has a line without a price', [line, unpriced], 'has a line without a price'],
  ])('is needed for what %s, which is said', (_, lines, why) => {
    const refusal = `This purchase order ${why}; somebody has to approve it first.`;
    expect(() => sendBy(by, { lines })).toThrow(
      expect.objectContaining({ code: 'conflict', message: refusal }),
    );
    const agreed = (id: string) => ({ lines, approval: { at: AT, by: { ...SALES, id } } });
    expect(() => sendBy(by, agreed(SALES.id))).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(sendBy(by, agreed('another')).status).toBe('sent');
  });

  test.each([
    ['a line of which nothing is wanted any more', { lines: [line, { ...unpriced, quantity: 0 }] }],
    ['what our own works make', { kind: 'production' as const, lines: [unpriced] }],
  ])('is not needed for %s', (_, changes) => {
    expect(sendBy(by, changes).status).toBe('sent');
  });
});
