import { readToken, signToken } from '../../shared/link-token.ts';
import { QUOTATION_SECRET, readOrMakeSecret, type Secret } from '../../shared/secret.ts';
import { endOfDay } from '../../shared/time.ts';
import type { Quotation } from './model.ts';

/** Of the mail that a quotation was sent with the last time. */
export function linkOf(
  { id, sent, validUntil }: Quotation,
  timeZone: string,
  secret: Pick<Secret, 'value'>,
): string {
  return signToken(`${id.slice(4)}-${sent?.time ?? 0}`, endOfDay(timeZone, validUntil), secret);
}

/** Which quotation a link is of, and which time it was sent with it. */
export interface Linked {
  id: string;
  time: number;
}

/** @returns nothing for a link that isn't ours; whether it is over is the quotation's to say */
export function readLink(token: string, secret: Secret): Linked | undefined {
  const [id, time] = readToken(token, secret)?.about.split('-') ?? [];
  return id ? { id: `quo_${id}`, time: Number(time) } : undefined;
}

export const quotationSecret = (): Promise<Secret> => readOrMakeSecret(QUOTATION_SECRET);
