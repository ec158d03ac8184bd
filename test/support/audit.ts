import { isDeepStrictEqual } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import type { Item } from '../../functions/shared/table.ts';
import { now } from '../../functions/shared/time.ts';
import { audit } from '../../infra/audit/audit.ts';
import type { Violation } from '../../infra/audit/violation.ts';
import { clientConfig } from '../../infra/local/engines/client-config.ts';
import { eventually } from './eventually.ts';
import type { Running } from './tradewind.ts';

interface Deployment {
  local: Pick<Running, 'endpoints' | 'table'>;
}

/** To the running deployment's table, past the API. */
export const clientOf = ({ local: { endpoints } }: Deployment): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(endpoints.dynamodb)));

/** All that is in the table, which others may write to meanwhile. */
export const itemsOf = async (running: Deployment): Promise<Item[]> => (await pagesOf(running)).flat();

async function pagesOf(running: Deployment): Promise<Item[][]> {
  const pages: Item[][] = [];
  const wanted = { TableName: running.local.table, ConsistentRead: true };
  for await (const { Items = [] } of paginateScan({ client: clientOf(running) }, wanted)) pages.push(Items);
  return pages;
}

/** The whole table as it was at one moment: one page is that by itself, several when they are the same read again. */
export const snapshotOf = (running: Deployment): Promise<Item[]> =>
  eventually(async () => {
    const pages = await pagesOf(running);
    return (pages.length === 1 || isDeepStrictEqual(pages, await pagesOf(running))) && pages.flat();
  });

/**
 * Reads the whole store, whatever goes on in it, and finds nothing that must not be so. Several pages may be torn by what
 * others write meanwhile: then it is read again, and what stays wrong is.
 */
export async function expectSound(running: Deployment): Promise<void> {
  let lasting: Violation[] | undefined;
  await eventually(
    async () => {
      const pages = await pagesOf(running);
      const { items, violations } = await audit(pages.flat(), now());
      const known = pages.length > 1 ? lasting : undefined;
      lasting = violations.filter((one) => !known || known.some((other) => isDeepStrictEqual(one, other)));
      expect(items).toBeGreaterThan(0);
      if (pages.length > 1) expect(lasting).toEqual([]);
      return true;
    },
    { everyMs: 500 },
  );
  expect(lasting).toEqual([]);
}
