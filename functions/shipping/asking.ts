import { askedFor } from '../shared/askable.ts';
import { jsonIn, textOf } from '../shared/foreign-json.ts';
import type { PolledCarrier } from './carriers.ts';
import { type AskingOutcome, type PolledEvent, polledAnswer } from './parcel-model.ts';

/** Many times what a hundred events take. */
const MAX_BYTES = 256 * 1024;

export interface Answer {
  outcome: AskingOutcome;
  events: PolledEvent[];
  /** Of HTTP, when it answered at all. */
  status?: number;
}

export interface Asking {
  /** By what the carrier knows us. */
  headers: Record<string, string>;
  timeoutMs: number;
}

/**
 * Asks a carrier what it knows of a parcel. Whatever goes wrong is an answer as well, and none of it is passed on: what
 * others write, or what the runtime says of our headers, belongs in no log.
 */
export async function ask(carrier: PolledCarrier, trackingNumber: string, asking: Asking): Promise<Answer> {
  try {
    const response = await fetch(askedFor(carrier.url, trackingNumber), {
      headers: { accept: 'application/json', ...asking.headers },
      // Our key is for this address and no other.
      redirect: 'error',
      signal: AbortSignal.timeout(asking.timeoutMs),
    });
    return { ...(await read(response)), status: response.status };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return { outcome: isLate ? 'too-late' : 'unreachable', events: [] };
  }
}

async function read(response: Response): Promise<Answer> {
  if (!response.ok) {
    await response.body?.cancel();
    return { outcome: response.status === 404 ? 'unknown-number' : 'refused', events: [] };
  }
  const text = await textOf(response, MAX_BYTES);
  if (text === undefined) return { outcome: 'too-large', events: [] };
  const parsed = polledAnswer.safeParse(jsonIn(text));
  return parsed.success
    ? { outcome: 'good', events: parsed.data.events }
    : { outcome: 'nonsense', events: [] };
}
