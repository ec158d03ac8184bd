import type { IncomingMessage } from 'node:http';

/** The service's limits on a request. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;
export const MAX_HEADER_BYTES = 10_240;

/** A request that is answered before any function sees it. */
export class Refused extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;
  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** @throws Refused 431 when request line and headers together are too large */
export function checkHeaders({ method = '', url = '', rawHeaders }: IncomingMessage): void {
  const size = [method, url, ...rawHeaders].reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  if (size > MAX_HEADER_BYTES) throw new Refused(431, 'Request Header Fields Too Large');
}

/** @throws Refused 413 when it is too large */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Refused(413, 'Request Entity Too Large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
