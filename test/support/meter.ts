import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { addressOf, listen, shut } from '../../infra/local/engines/server.ts';

/** What was asked of the table: calls, and the capacity units that DynamoDB bills. */
export interface Usage {
  calls: number;
  readUnits: number;
  writeUnits: number;
}

export interface Meter {
  endpoint: string;
  /** What `work` used. */
  measure(work: () => Promise<unknown>): Promise<Usage>;
  stop(): Promise<void>;
}

const consumed = z.object({ CapacityUnits: z.number() });
const answer = z.object({ ConsumedCapacity: z.union([consumed, z.array(consumed)]).optional() });

const WRITES = ['TransactWriteItems', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'];

/** Stands between the functions and a table, and has each call tell what it consumed. */
export async function startMeter(table: string): Promise<Meter> {
  let usage = none();
  const count = (operation: string, body: string): void => {
    const { ConsumedCapacity = [] } = answer.parse(JSON.parse(body));
    const units = [ConsumedCapacity].flat().reduce((sum, c) => sum + c.CapacityUnits, 0);
    usage.calls++;
    usage[WRITES.includes(operation) ? 'writeUnits' : 'readUnits'] += units;
  };
  const server = await listen((request, response) => void pass(table, request, response, count));
  return {
    endpoint: addressOf(server),
    async measure(work) {
      usage = none();
      await work();
      const used = usage;
      usage = none();
      return used;
    },
    stop: () => shut(server),
  };
}

const none = (): Usage => ({ calls: 0, readUnits: 0, writeUnits: 0 });

async function pass(
  table: string,
  request: IncomingMessage,
  response: ServerResponse,
  count: (operation: string, body: string) => void,
): Promise<void> {
  const target = String(request.headers['x-amz-target']);
  const body = { ...JSON.parse(await text(request)), ReturnConsumedCapacity: 'TOTAL' };
  const answered = await fetch(table, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': target,
      authorization: String(request.headers.authorization),
      'x-amz-date': String(request.headers['x-amz-date']),
    },
    body: JSON.stringify(body),
  });
  const back = await answered.text();
  if (answered.ok) count(target.split('.')[1] ?? '', back);
  response.writeHead(answered.status, { 'content-type': 'application/x-amz-json-1.0' }).end(back);
}
