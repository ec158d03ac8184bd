import { QUOTATION_SECRET, readOrMakeSecret, type Secret } from '../../shared/secret.ts';
import { readLink, signLink } from '../../shared/signed-link.ts';
import { endOfDay } from '../../shared/time.ts';
import type { Quotation } from './model.ts';

/** Of the mail that a quotation was sent with the last time. */
export function linkOf(
  { id, sent, validUntil }: Quotation,
  timeZone: string,
  secret: Pick<Secret, 'value'>,
): string {
  return signLink(`${id}-${sent?.time ?? 0}`, endOfDay(timeZone, validUntil), secret);
}

/** Which quotation a link is of, and which time it was sent with it. */
export interface Linked {
  id: string;
  time: number;
}

/** @returns nothing for a link that isn't ours; whether it is over is the quotation's to say */
export function quotationOfLink(token: string, secret: Secret): Linked | undefined {
  const [id, time] = readLink(token, secret)?.about.split('-') ?? [];
  return id ? { id: `quo_${id}`, time: Number(time) } : undefined;
}

export const quotationSecret = (): Promise<Secret> => readOrMakeSecret(QUOTATION_SECRET);
