import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import type { Item } from '../../functions/shared/table.ts';
import { audit } from '../../infra/audit/audit.ts';
import { scan } from '../../infra/audit/scan.ts';
import { clientConfig } from '../../infra/local/engines/client-config.ts';
import type { Local } from '../../infra/local/start.ts';
import { eventually } from './eventually.ts';

type Running = { local: Pick<Local, 'endpoints' | 'table'> };

/** To the running deployment's table, past the API. */
export const clientOf = ({ local: { endpoints } }: Running): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(endpoints.dynamodb)));

const itemsOf = (running: Running) => scan(clientOf(running), running.local.table);

/** The whole table at once. */
export async function snapshotOf(running: Running): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of itemsOf(running)) items.push(item);
  return items;
}

/** Reads the whole store and finds nothing that must not be so; waits for what is only just being finished. */
export const expectSound = (running: Running): Promise<unknown> =>
  eventually(
    async () => {
      const { items, violations } = await audit(itemsOf(running));
      expect(violations).toEqual([]);
      expect(items).toBeGreaterThan(0);
      return true;
    },
    { withinMs: 5_000, everyMs: 100 },
  );
