import { readToken, signToken } from '../../shared/link-token.ts';
import { EVALUATION_SECRET, readOrMakeSecret, type Secret } from '../../shared/secret.ts';

/** @param until when the link ends, in whole seconds */
export const signLink = (orderId: string, until: string, secret: Pick<Secret, 'value'>): string =>
  signToken(orderId.slice(4), until, secret);

/** @returns which order may be rated by this link at this time; nothing for one that isn't ours or is over */
export function orderOfLink(token: string, secret: Secret, at: string): string | undefined {
  const link = readToken(token, secret);
  return link && link.until > at ? `ord_${link.about}` : undefined;
}

export const evaluationSecret = (): Promise<Secret> => readOrMakeSecret(EVALUATION_SECRET);
