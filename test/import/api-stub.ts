import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type Answer = { status: number; body: unknown } | 'hang up';

/**
 * An API that takes a file once by its key and is halfway through it when asked the first time. For what the importer
 * does when calls fail, which the real API can't be made to do at will.
 */
export class ApiStub {
  readonly files = new Map<string, string>();
  /** Answers instead of the usual one, while it gives any. */
  misbehave: () => Answer | undefined = () => undefined;
  /** What the import comes to in the end. */
  end: object = { state: 'done' };
  failed = 0;
  private asked = 0;
  private readonly server: Server = createServer(async (request, response) => {
    const key = String(request.headers['idempotency-key']);
    const body = await text(request);
    const answer = this.misbehave() ?? this.answer(request.url ?? '', key, body);
    if (answer === 'hang up') request.socket.destroy();
    else if (typeof answer.body === 'string')
      response.writeHead(answer.status, { 'content-type': 'text/csv' }).end(answer.body);
    else response.writeHead(answer.status).end(JSON.stringify(answer.body));
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop = (): void => {
    this.server.close();
    this.server.closeAllConnections();
  };

  private answer(path: string, key: string, body: string): Answer {
    if (path.endsWith('/errors'))
      return { status: 200, body: 'line,column,code,detail\r\n5,sku,unprocessable,is no product\r\n' };
    if (path.startsWith('/imports')) {
      this.files.set(key, body);
      return { status: 202, body: this.operation('queued', 0) };
    }
    return { status: 200, body: this.asked++ === 0 ? this.operation('running', 20) : this.ended() };
  }

  private ended = () => ({ ...this.operation('done', 40), ...this.end });

  private operation(state: string, done: number) {
    const failed = Math.min(this.failed, done);
    return { id: 'op_1', state, counts: { rows: 40, done, created: done - failed, existing: 0, failed } };
  }
}
