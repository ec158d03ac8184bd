import { z } from 'zod';
import { concurrently } from '../shared/concurrently.ts';
import { below, keys, owned } from '../shared/keys.ts';
import { resource } from '../shared/resource.ts';
import { getItem, queryAll, transact, type Write } from '../shared/table.ts';
import { saying } from '../shared/texts/say.ts';
import { plusDays } from '../shared/time.ts';
import type { Entry } from './entries.ts';
import { operation } from './model.ts';

export const OPERATIONS = 'OPERATION';

export const operations = resource({
  name: 'operation',
  schema: operation,
  key: ({ id }) => keys.operation(id),
  indexes: ({ id, startedBy }) => ({
    byKind: { pk: OPERATIONS, sk: id },
    byOwner: { pk: owned(startedBy.id, OPERATIONS), sk: id },
  }),
});

/** An import that takes longer has been given up. */
const KEEP_DAYS = 7;

const chunk = z.array(
  z.object({
    rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
    name: z.string(),
    repeats: z.int().optional(),
  }),
);

/** What is yet to be worked off. A file is more than one transaction holds, so its operation is committed after it. */
export async function saveChunks(operationId: string, chunks: readonly Entry[][], at: string): Promise<void> {
  const ttl = Math.floor(Date.parse(plusDays(at, KEEP_DAYS)) / 1000);
  await concurrently(4, chunks, (entries, number) => {
    const content = JSON.stringify(entries);
    const Item = { ...keys.chunk(operationId, number), content, ttl };
    return transact([{ op: { Put: { Item } }, onConflict: 'retry' }]);
  });
}

/** @throws Error when it is gone: a fault, since chunks are kept until long after their operation has ended */
export async function getChunk(operationId: string, number: number): Promise<Entry[]> {
  const item = await getItem(keys.chunk(operationId, number));
  if (!item) throw new Error(`chunk ${number} of ${operationId} is gone`);
  return chunk.parse(JSON.parse(String(item.content)));
}

const rowError = z.object({
  line: z.int(),
  column: z.string().optional(),
  code: z.string(),
  detail: saying,
});
export type RowError = z.output<typeof rowError>;
export const rowErrors = z.array(rowError);

/** What was wrong with rows of one chunk, as part of the transaction that counts them. */
export const saveErrors = (operationId: string, chunk: number, errors: readonly RowError[]): Write[] =>
  errors.length === 0
    ? []
    : [
        {
          op: { Put: { Item: { ...keys.operationErrors(operationId, chunk), errors } } },
          onConflict: 'retry',
        },
      ];

export const listErrors = async (operationId: string): Promise<RowError[]> =>
  (await queryAll(below.operationErrors(operationId))).flatMap(({ errors }) => rowErrors.parse(errors));
