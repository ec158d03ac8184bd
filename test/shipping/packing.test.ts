import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../functions/shared/quantity.ts';
import { dispatch } from '../../functions/shipping/rules.ts';
import { packed, toPack } from '../../functions/shipping/warehouse/packing.ts';
import type { PackInput } from '../../functions/shipping/warehouse/packing-model.ts';
import { weightOf } from '../../functions/shipping/warehouse/weight.ts';
import { AT, aProduct, SALES } from '../support/samples.ts';
import { sampleProducts, sampleShipment } from './sample-shipment.ts';

const products = sampleProducts(3);
/** 1, 2 and 3 pieces of three goods. */
const loose = { ...sampleShipment('en', 3), parcels: [] };
const pack = (parcels: PackInput['parcels']) => packed(loose, { parcels }, products, AT);
const refused = (code: string, pointer?: string) =>
  expect.objectContaining({ code, errors: pointer ? [expect.objectContaining({ pointer })] : [] });
const of = (n: number, quantity: number) => ({ sku: `TW-00${n}`, quantity: quantity * 1000 });

const whole = [{ lines: [of(1, 1), of(2, 2)] }, { lines: [of(3, 3)], weightKg: 1250 }];

describe('packing', () => {
  test('numbers the parcels and weighs by the catalog what nobody has weighed', () => {
    const { parcels } = pack(whole);
    expect(parcels?.map(({ no, weightKg }) => [no, formatQuantity(weightKg)])).toEqual([
      [1, '0.038'],
      [2, '1.25'],
    ]);
  });

  test('takes the place of what was packed before', () => {
    const again = packed(pack(whole), { parcels: [{ lines: [of(1, 1)] }] }, products, AT);
    expect(again.parcels).toHaveLength(1);
    expect([...toPack(again)]).toEqual([
      ['TW-002', 2000],
      ['TW-003', 3000],
    ]);
    expect(packed(again, { parcels: [] }, products, AT).parcels).toEqual([]);
  });

  test('never holds more than the shipment has, however it is spread over parcels', () => {
    const part = fc.record({ n: fc.integer({ min: 1, max: 3 }), quantity: fc.integer({ min: 1, max: 3 }) });
    const parcel = fc.array(part, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(parcel, { maxLength: 4 }), (all) => {
        const sums = new Map<number, number>();
        for (const { n, quantity } of all.flat()) sums.set(n, (sums.get(n) ?? 0) + quantity);
        const fits = [...sums].every(([n, sum]) => sum <= n);
        const run = () => pack(all.map((one) => ({ lines: one.map((l) => of(l.n, l.quantity)) })));
        if (!fits) expect(run).toThrow(expect.objectContaining({ code: 'unprocessable' }));
        else expect([...toPack(run()).values()].every((left) => left > 0)).toBe(true);
      }),
    );
  });

  test('takes what is packed in pairs as so many pieces', () => {
    const pair = { code: 'pair', factor: 2000 };
    const paired = new Map(products).set('TW-003', aProduct({ sku: 'TW-003', units: [pair] }));
    const packPairs = (quantity: number) =>
      packed(
        loose,
        { parcels: [{ lines: [{ ...of(3, quantity), unit: 'pair' }], weightKg: 1000 }] },
        paired,
        AT,
      );
    expect(packPairs(1).parcels?.[0]?.lines).toEqual([of(3, 2)]);
    expect(() => packPairs(2)).toThrow(refused('unprocessable', '/parcels/0/lines/0/quantity'));
    expect(() => packPairs(0.75)).toThrow(refused('unprocessable', '/parcels/0/lines/0/quantity'));
    const box = { parcels: [{ lines: [{ ...of(3, 1), unit: 'box' }] }] };
    expect(() => packed(loose, box, paired, AT)).toThrow(refused('unprocessable', '/parcels/0/lines/0/unit'));
  });

  test('is refused of what is not on it, too much, or of finer parts than it is kept in', () => {
    const line = (one: object) => () => pack([{ lines: [of(1, 1), { ...of(2, 2), ...one }] }]);
    expect(line({ sku: 'TW-009' })).toThrow(refused('unprocessable', '/parcels/0/lines/1/sku'));
    for (const quantity of [2001, 2500, 3000])
      expect(line({ quantity })).toThrow(refused('unprocessable', '/parcels/0/lines/1/quantity'));
    expect(line({ quantity: 1500 })).toThrow(refused('unprocessable', '/parcels/0/lines/1/quantity'));
  });

  test('is refused once it has left', () => {
    const left = dispatch(loose, { carrier: 'DHL', trackingNumber: '1' }, AT, SALES);
    expect(() => packed(left, { parcels: whole }, products, AT)).toThrow(refused('conflict'));
  });

  test('asks for the weight of what the catalog has none of', () => {
    const unweighed = new Map([['TW-001', aProduct({ sku: 'TW-001' })]]);
    const run = () => packed(loose, { parcels: [{ lines: [of(1, 1)] }] }, unweighed, AT);
    expect(run).toThrow(refused('unprocessable', '/parcels/0/weightKg'));
    expect(weightOf([of(1, 3)], products, '')).toBe(38);
  });
});

describe('a dispatch that names parcels', () => {
  const send = (numbers: { no: number; trackingNumber: string }[], shipment = pack(whole)) =>
    dispatch(shipment, { carrier: 'DHL', trackingNumber: '0', parcels: numbers }, AT, SALES);

  test('gives them numbers of their own', () => {
    const { parcels, trackingNumber } = send([{ no: 2, trackingNumber: 'B' }]);
    expect([trackingNumber, ...(parcels ?? []).map((one) => one.trackingNumber)]).toEqual([
      '0',
      undefined,
      'B',
    ]);
  });

  test('is refused unless all is packed, and of parcels that are not there or named twice', () => {
    const one = { no: 1, trackingNumber: 'A' };
    expect(() => send([one], pack([{ lines: [of(1, 1)] }]))).toThrow(refused('unprocessable', '/parcels'));
    expect(() => send([{ ...one, no: 3 }])).toThrow(refused('unprocessable', '/parcels/0/no'));
    expect(() => send([one, { ...one, no: 2 }])).toThrow(
      refused('unprocessable', '/parcels/1/trackingNumber'),
    );
    expect(() => send([one, { ...one, trackingNumber: 'B' }])).toThrow(
      refused('unprocessable', '/parcels/1/no'),
    );
  });

  test('may leave them out, packed or not', () => {
    for (const shipment of [loose, pack(whole)])
      expect(dispatch(shipment, { carrier: 'DHL', trackingNumber: '0' }, AT, SALES).status).toBe(
        'dispatched',
      );
  });
});
