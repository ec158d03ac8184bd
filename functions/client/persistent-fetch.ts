import type { ClientOptions, Retries, TokenProvider } from './options.ts';
import { RETRIES } from './options.ts';

type Send = (request: Request) => Promise<Response>;

/**
 * Sends a request until there is an answer that a repetition would not change, with pauses that grow and are never the
 * same twice. A command keeps its Idempotency-Key over all of them, so that it has one effect.
 * @returns the last answer, whatever it says
 * @throws what the last attempt threw when there was none
 */
export function persistentFetch({ token, retries, fetch: send = fetch }: ClientOptions): Send {
  const limits = { ...RETRIES, ...retries };
  const authorized = withToken(typeof token === 'function' ? token : () => token, timed(send, limits));
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= limits.attempts;
      try {
        const response = await authorized(request.clone());
        if (last || !isPassing(request, response)) return response;
        await pause(attempt, limits, request.signal, response);
      } catch (error) {
        request.signal.throwIfAborted();
        if (last || !isRepeatable(request)) throw error;
        await pause(attempt, limits, request.signal);
      }
    }
  };
}

/** Reading is, and so is a command with a key; a change under If-Match, carried out already, would be refused. */
const isRepeatable = ({ method }: Request): boolean => method !== 'PATCH';

const PASSING: readonly number[] = [429, 500, 502, 503, 504];

function isPassing(request: Request, { status, headers }: Response): boolean {
  if (!isRepeatable(request)) return status === 429;
  return PASSING.includes(status) || (status === 409 && headers.has('retry-after'));
}

/** Half of it by chance; longer when the API says for how long. */
async function pause(
  attempt: number,
  limits: Retries,
  signal: AbortSignal,
  response?: Response,
): Promise<void> {
  await response?.body?.cancel();
  const longest = Math.min(limits.longestPauseMs, limits.firstPauseMs * 2 ** (attempt - 1));
  const told = response ? toldMs(response) : 0;
  const ms = Math.max(told, longest / 2) + (Math.random() * longest) / 2;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(done, ms);
    function done() {
      signal.removeEventListener('abort', done);
      clearTimeout(timer);
      if (signal.aborted) reject(signal.reason);
      else resolve();
    }
    signal.addEventListener('abort', done);
  });
}

/** Retry-After in either of its forms: seconds, or a date, by the clock of who says so. */
function toldMs({ headers }: Response): number {
  const told = headers.get('retry-after') ?? '';
  const seconds = Number(told);
  const ms = Number.isNaN(seconds)
    ? Date.parse(told) - Date.parse(headers.get('date') ?? '')
    : seconds * 1000;
  return Math.max(ms, 0) || 0;
}

const timed =
  (send: Send, { timeoutMs }: Retries): Send =>
  (request) =>
    send(new Request(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]) }));

/** A token that is refused is asked for anew, once. */
function withToken(provide: TokenProvider, send: Send): Send {
  return async (request) => {
    const again = request.clone();
    const first = await provide();
    const response = await send(bearing(request, first));
    if (response.status !== 401 || first === undefined) return response;
    const second = await provide(first);
    if (second === undefined || second === first) return response;
    await response.body?.cancel();
    return send(bearing(again, second));
  };
}

function bearing(request: Request, token: string | undefined): Request {
  if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
  return request;
}
