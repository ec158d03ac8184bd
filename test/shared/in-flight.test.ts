import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { InFlight, once } from '../../functions/shared/once.ts';
import { getItem, Stale } from '../../functions/shared/table.ts';
import { useTable } from '../support/table.ts';
import { Wire } from '../support/wire/wire.ts';

const wire = new Wire();
const ends: (() => Promise<void>)[] = [];
beforeAll(async () => {
  ends.push(await useTable());
  const real = process.env.AWS_ENDPOINT_URL_DYNAMODB ?? '';
  const { dynamodb } = await wire.between({ dynamodb: real, states: real, mail: real });
  process.env.AWS_ENDPOINT_URL_DYNAMODB = dynamodb;
  ends.unshift(() => wire.stop());
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  wire.fault = () => undefined;
});
afterAll(async () => {
  vi.restoreAllMocks();
  for (const end of ends) await end();
});

const put = (pk: string) => ({ op: { Put: { Item: { pk, sk: 'IT' } } }, onConflict: 'retry' as const });
const command = (name: string) =>
  once({
    key: { pk: `COMMAND ${name}`, sk: 'IT' },
    recall: ({ value }) => value,
    decide: async () => ({ value: name, writes: [put(name)] }),
  });

const isCommit = (operation: string) => operation === 'TransactWriteItems';

test('whoever meets another with the same key waits for it, and then answers as that did', async () => {
  let met = 0;
  wire.fault = ({ operation }) => (isCommit(operation) && met++ < 3 ? 'in-flight' : undefined);
  expect(await command('A')).toEqual({ value: 'A', replayed: false });
  expect(await command('A')).toEqual({ value: 'A', replayed: true });
});

test('whoever waited in vain is told that the same is under way, and has done nothing', async () => {
  wire.fault = ({ operation }) => (isCommit(operation) ? 'in-flight' : undefined);
  await expect(command('B')).rejects.toBeInstanceOf(InFlight);
  expect(await getItem({ pk: 'B', sk: 'IT' })).toBeUndefined();
});

test('those who only change the same things are not taken for it', async () => {
  wire.fault = ({ operation }) => (isCommit(operation) ? 'conflict' : undefined);
  const error = await command('C').catch((e: unknown) => e);
  expect(error).toBeInstanceOf(Stale);
  expect(error).not.toBeInstanceOf(InFlight);
});
