import type { RequestListener, Server, ServerOptions } from 'node:http';
import { createServer } from 'node:http';

/** Starts an HTTP server that only this machine can reach. */
export function listen(handler: RequestListener, port = 0, options: ServerOptions = {}): Promise<Server> {
  const server = createServer(options, handler);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

export function addressOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server does not listen');
  return `http://127.0.0.1:${address.port}`;
}

export async function shut(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
