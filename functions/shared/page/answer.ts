import type { Language } from '../fields.ts';
import { etagOf, isKnown } from '../http/etag.ts';
import type { OpenEvent, Result } from '../http/serve-open.ts';
import type { Page } from './frame.ts';

/** The page as HTTP; a browser that has it already gets no body. */
export function pageAnswer(
  { headers: asked }: Pick<OpenEvent, 'headers'>,
  statusCode: number,
  { html, policy }: Page,
  language: Language,
): Result {
  const etag = etagOf(html);
  const headers = {
    etag,
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'cache-control': 'private, no-cache',
    'content-language': language,
  };
  if (statusCode === 200 && isKnown(etag, asked['if-none-match'])) return { statusCode: 304, headers };
  return { statusCode, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, body: html };
}
