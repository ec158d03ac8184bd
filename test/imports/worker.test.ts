import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cut } from '../../functions/imports/chunks.ts';
import { readEntries } from '../../functions/imports/entries.ts';
import { KINDS } from '../../functions/imports/kinds/index.ts';
import type { Operation } from '../../functions/imports/model.ts';
import { newOperation } from '../../functions/imports/rules.ts';
import { listErrors, operations, saveChunks } from '../../functions/imports/store.ts';
import { handler } from '../../functions/imports/worker.ts';
import { keys } from '../../functions/shared/keys.ts';
import { transact } from '../../functions/shared/table.ts';
import { AT } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
  useSettings();
});
afterAll(() => stop());

const CALLER = { id: 'sub-1', role: 'admin', roles: ['admin'] as const };
const HEAD = 'sku,name,unit,quantityDecimals,taxCode,supply.kind,supply.leadTimeDays,prices.EUR';
const row = (i: number) => `W-${i},Part,pcs,0,${i % 100 ? 'standard' : 'luxury'},purchase,5,1.00`;
const FILE = [HEAD, ...Array.from({ length: 300 }, (_, i) => row(i))].join('\n');

/** An import as the API leaves it; without its chunks where they got lost. */
async function anImport(chunked: 'with chunks' | 'without chunks'): Promise<Operation> {
  const { head, entries } = readEntries(KINDS.products, FILE);
  const chunks = cut(entries);
  const operation = newOperation({ kind: 'products', head, rows: 300, chunks: chunks.length }, CALLER, AT);
  if (chunked === 'with chunks') await saveChunks(operation.id, chunks, AT);
  await transact([operations.create(operation)]);
  return operation;
}

const read = ({ id }: Operation): Promise<Operation> => operations.get(keys.operation(id));

/** The change that the stream tells of an operation. */
const changeOf = (operation: Operation): DynamoDBStreamEvent => ({
  Records: [
    {
      eventID: '1',
      // The SDK's and Lambda's types describe the same JSON.
      dynamodb: { SequenceNumber: '1', NewImage: marshall(operations.toItem(operation)) as never },
    },
  ],
});

it('takes each step once, however often and at once a change comes', async () => {
  const operation = await anImport('with chunks');
  for (let now = operation; now.state !== 'done'; now = await read(operation)) {
    const change = changeOf(now);
    const answers = await Promise.all([handler(change), handler(change), handler(change)]);
    expect(answers).toEqual(Array(3).fill({ batchItemFailures: [] }));
    await handler(change);
  }
  expect(await read(operation)).toMatchObject({
    counts: { rows: 300, done: 300, created: 297, existing: 0, failed: 3 },
    version: 4,
  });
  expect((await listErrors(operation.id)).map(({ line, column }) => [line, column])).toEqual([
    [2, 'taxCode'],
    [102, 'taxCode'],
    [202, 'taxCode'],
  ]);
});

it('ends what can not go on, and says why', async () => {
  const operation = await anImport('without chunks');
  for (let now = operation; now.state !== 'failed'; now = await read(operation)) await handler(changeOf(now));
  expect(await read(operation)).toMatchObject({
    state: 'failed',
    fault: expect.stringContaining('chunk 0'),
    counts: { done: 0 },
  });
});
