import type { Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { addressOf, listen, shut } from '../local/engines/server.ts';
import type { Endpoints } from '../local/functions/environment.ts';
import type { Recorder } from './recorder.ts';
import type { Things } from './things.ts';

const COMMIT = 'DynamoDB_20120810.TransactWriteItems';

/** Stands before the table, which by itself never lets two transactions meet, and says for a while that they do. */
export class Contested {
  private server: Server | undefined;
  private meeting = false;

  /** For the runner's `endpoints`. */
  between = async (real: Endpoints): Promise<Endpoints> => {
    this.server = await listen(async (request, response) => {
      const { headers, url = '/' } = request;
      const target = String(headers['x-amz-target']);
      const body = await text(request);
      if (this.meeting && target === COMMIT) {
        response.writeHead(400).end(metOver(JSON.parse(body).TransactItems.length));
        return;
      }
      const answer = await fetch(real.dynamodb + url, { method: 'POST', body, headers: passedOn(headers) });
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
      response.end(await answer.text());
    });
    return { ...real, dynamodb: addressOf(this.server) };
  };

  /** A command whose record another request is about to write, for longer than it waits. */
  async record(to: Recorder, { customerId, sku }: Things): Promise<void> {
    this.meeting = true;
    await to.refuse('in-flight', 'placeOrder', { body: { customerId, lines: [{ sku, quantity: '1' }] } });
    this.meeting = false;
  }

  async stop(): Promise<void> {
    if (this.server) await shut(this.server);
  }
}

const passedOn = (headers: NodeJS.Dict<string | string[]>): Record<string, string> =>
  Object.fromEntries(
    ['authorization', 'content-type', 'x-amz-target', 'x-amz-date'].map((name) => [
      name,
      String(headers[name] ?? ''),
    ]),
  );

/** As DynamoDB says it of the last item, which is a command's record. */
const metOver = (items: number): string =>
  JSON.stringify({
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    CancellationReasons: [
      ...Array.from({ length: items - 1 }, () => ({ Code: 'None' })),
      { Code: 'TransactionConflict' },
    ],
  });
