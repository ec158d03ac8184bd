import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callOff, draw, giveBack, openBalances, restore } from '../../functions/pricing/contracts/drawing.ts';
import type { ContractBalance, ContractInput } from '../../functions/pricing/contracts/model.ts';
import {
  changedContract,
  contractOn,
  endedContract,
  newContract,
  passed,
  planned,
} from '../../functions/pricing/contracts/rules.ts';
import { findBalances } from '../../functions/pricing/contracts/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { Stale, transact, type Write } from '../../functions/shared/table.ts';
import { AT, SALES } from '../support/samples.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const customerId = newId('cus');
const aContract = (over: Partial<ContractInput> = {}) =>
  newContract(
    {
      name: 'Frame 2026',
      customerId,
      currency: 'EUR',
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
      beyond: 'refuse',
      lines: [{ sku: 'BOLT', unitPrice: '8', quantity: 20_000 }],
      ...over,
    },
    AT,
  );
const at = (pointer: string) =>
  expect.objectContaining({ code: 'unprocessable', errors: [expect.objectContaining({ pointer })] });

describe('the plan of a customer', () => {
  const first = aContract();
  const plan = planned({ contracts: [] }, first);
  const on = (sku: string, day: string) => contractOn(plan, { sku, currency: 'EUR', on: day })?.id;

  test('says which contract agrees on a product for a day', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
    expect(days.map((day) => on('BOLT', day))).toEqual([undefined, first.id, first.id, undefined]);
    expect(on('NUT', '2026-06-01')).toBeUndefined();
  });

  test('takes no two for one product and day', () => {
    expect(() => planned(plan, aContract({ validFrom: '2026-12-31', validUntil: '2027-12-31' }))).toThrow(
      at('/validFrom'),
    );
    const others = [
      aContract({ validFrom: '2027-01-01', validUntil: '2027-12-31' }),
      aContract({ currency: 'CNY' }),
      aContract({ lines: [{ sku: 'NUT', unitPrice: '1', quantity: 1000 }] }),
    ];
    for (const other of others) expect(planned(plan, other).contracts).toHaveLength(2);
  });

  test('has a contract as it is now, and none that has ended', () => {
    const longer = changedContract(first, { validUntil: '2027-06-30' }, AT);
    expect(planned(plan, longer).contracts).toMatchObject([{ id: first.id, validUntil: '2027-06-30' }]);
    const over = endedContract(first, 'sold', AT, SALES);
    expect(planned(plan, over).contracts).toEqual([]);
    expect(() => changedContract(over, { name: 'Again' }, AT)).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
    expect(() => changedContract(first, { validUntil: '2025-12-31' }, AT)).toThrow(at('/validUntil'));
  });
});

test('something has to bound it: each line’s quantity or the amount, in its currency', () => {
  const open = { sku: 'NUT', unitPrice: '1' };
  const amount = { amount: 1, currency: 'EUR' } as const;
  const bound = { sku: 'BOLT', unitPrice: '8', quantity: 1000 };
  expect(() => aContract({ lines: [bound, open] })).toThrow(at('/lines/1/quantity'));
  expect(() => aContract({ amount: { ...amount, currency: 'CNY' } })).toThrow(at('/amount/currency'));
  const both = aContract({ amount, lines: [bound, open] });
  expect(planned({ contracts: [] }, both).contracts).toMatchObject([{ byAmount: true }]);
});

describe('a line', () => {
  const opened = async (): Promise<string> => {
    const contract = aContract();
    await transact(openBalances(contract));
    return contract.id;
  };
  const balance = async (id: string) => (await findBalances([{ id, sku: 'BOLT' }])).lines[0];
  const so = (contractId: string, quantity: number) => ({ contractId, sku: 'BOLT', quantity });

  test('is called off, drawn and given back, and always adds up', async () => {
    const id = await opened();
    await transact([callOff(so(id, 12_000))]);
    expect(await balance(id)).toMatchObject({ reserved: 12_000, drawn: 0, left: 8000 });
    await transact([draw(so(id, 7000))]);
    await transact([giveBack(so(id, 5000))]);
    expect(await balance(id)).toMatchObject({ reserved: 0, drawn: 7000, left: 13_000 });
    await transact([restore(so(id, 2000))]);
    expect(await balance(id)).toMatchObject({ agreed: 20_000, reserved: 0, drawn: 5000, left: 15_000 });
  });

  test.each<[string, (one: { contractId: string; sku: string; quantity: number }) => Write]>([
    ['called off than is left', callOff],
    ['drawn than was called off', draw],
    ['given back than was called off', giveBack],
    ['restored than was drawn', restore],
  ])('has no more %s', async (_, change) => {
    const id = await opened();
    await expect(transact([change(so(id, 20_001))])).rejects.toThrow(Stale);
    expect(await balance(id)).toMatchObject({ reserved: 0, drawn: 0, left: 20_000 });
  });

  test('of fifty who want one of twenty at once, twenty get it', async () => {
    const id = await opened();
    const wants = Array.from({ length: 50 }, () => transact([callOff(so(id, 1000))]));
    const got = (await Promise.allSettled(wants)).filter(({ status }) => status === 'fulfilled');
    expect(got).toHaveLength(20);
    expect(await balance(id)).toMatchObject({ reserved: 20_000, left: 0 });
  });

  test('without a quantity is counted and not bounded, and the amount is, in the same transaction', async () => {
    const amount = { amount: 100_00, currency: 'EUR' } as const;
    const contract = aContract({ amount, lines: [{ sku: 'BOLT', unitPrice: '8' }] });
    const { id } = contract;
    await transact(openBalances(contract));
    const bolts = (quantity: number) => ({ ...so(id, quantity), unbounded: true });
    await transact([callOff(bolts(99_000_000)), callOff({ contractId: id, amount: 60_00 })]);
    const tooMuch = [callOff(bolts(1000)), callOff({ contractId: id, amount: 40_01 })];
    await expect(transact(tooMuch)).rejects.toThrow(Stale);
    await transact([draw({ contractId: id, amount: 50_00 }), draw(bolts(1000))]);
    await transact([giveBack({ contractId: id, amount: 10_00 })]);
    await transact([restore({ contractId: id, amount: 5_00 })]);
    const { lines, amounts } = await findBalances([{ id, sku: 'BOLT' }], [id]);
    expect(lines[0]).toEqual(expect.objectContaining({ reserved: 98_999_000, drawn: 1000 }));
    expect(lines[0]).not.toHaveProperty('left');
    expect(amounts).toEqual([{ contractId: id, agreed: 100_00, reserved: 0, drawn: 45_00, left: 55_00 }]);
  });

  test('comes to each threshold once', () => {
    const left = (rest: number): ContractBalance => ({
      ...so(customerId, 0),
      unitPrice: '8',
      agreed: 10_000,
      reserved: 0,
      drawn: 0,
      left: rest,
    });
    const told = (before: number, after: number) => passed(left(before), left(after), [80, 100]);
    expect([told(3000, 2001), told(2001, 2000), told(2000, 1000), told(1000, 0)]).toEqual([
      [],
      [80],
      [],
      [100],
    ]);
    expect([told(10_000, 0), told(0, 5000)]).toEqual([[80, 100], []]);
  });
});
