import { type Server, request as send } from 'node:http';
import { listen } from '../../infra/local/engines/server.ts';

/**
 * Stands before the deployed API under an address of this machine: the emulator tells its APIs apart by host names
 * that not every machine resolves.
 * @param api the API's own address
 * @param emulator where that is served, if its address doesn't say
 */
export function startFront(api: string, emulator = api): Promise<Server> {
  const { host } = new URL(api);
  const { port } = new URL(emulator);
  return listen((request, response) => {
    const { method, url, headers } = request;
    const onward = send({ host: '127.0.0.1', port, method, path: url, headers: { ...headers, host } });
    onward.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => request.socket.destroy());
    request.pipe(onward);
  });
}
