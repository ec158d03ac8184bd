import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/**
 * An API that only remembers: it takes a command once by its key, refuses a product it has, and lists what it took.
 * For what the importer does when calls fail, which the real API can't be made to do at will.
 */
export class ApiStub {
  readonly commands = new Map<string, { path: string; body: Record<string, unknown> }>();
  /** Answers instead of the usual one, while it gives any. */
  misbehave: (body: Record<string, unknown>) => { status: number; body: unknown } | 'hang up' | undefined =
    () => undefined;
  busy = 0;
  mostAtOnce = 0;
  private readonly server: Server = createServer(async (request, response) => {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.busy);
    const answer =
      request.method === 'POST'
        ? this.take(
            request.url ?? '',
            String(request.headers['idempotency-key']),
            (await json(request)) as never,
          )
        : { status: 200, body: { items: this.list(new URL(request.url ?? '', 'http://x').pathname) } };
    await new Promise((resolve) => setTimeout(resolve, 2));
    this.busy--;
    if (answer === 'hang up') request.socket.destroy();
    else
      response
        .writeHead(answer.status, 'replayed' in answer ? { 'idempotency-replayed': 'true' } : {})
        .end(JSON.stringify(answer.body));
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop = (): void => {
    this.server.close();
    this.server.closeAllConnections();
  };

  private take(path: string, key: string, body: Record<string, unknown>) {
    const odd = this.misbehave(body);
    if (odd) return odd;
    if (this.commands.has(key)) return { status: 201, body, replayed: true };
    if (path === '/products' && this.list(path).some((p) => p.sku === body.sku))
      return { status: 409, body: { code: 'already-exists', detail: 'There is one.' } };
    this.commands.set(key, { path, body });
    return { status: 201, body };
  }

  private list(path: string): Record<string, unknown>[] {
    const of = path === '/stock' ? '/stock/adjustments' : path;
    const taken = [...this.commands.values()].filter((c) => c.path === of).map((c) => c.body);
    return path === '/stock'
      ? taken.map((b) => ({ sku: b.sku, levels: [{ warehouse: b.warehouse }] }))
      : taken;
  }
}
