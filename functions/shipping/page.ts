import { customers } from '../customers/index.ts';
import type { Language } from '../shared/fields.ts';
import { etagOf, isKnown } from '../shared/http/etag.ts';
import { preferredLanguage } from '../shared/http/language.ts';
import { type OpenEvent, type Result, serveOpen } from '../shared/http/serve-open.ts';
import { keys } from '../shared/keys.ts';
import { getSettings } from '../shared/settings.ts';
import { now } from '../shared/time.ts';
import { followLink } from './links.ts';
import { gonePage, trackingPage } from './page/render.ts';
import { CONTENT_POLICY } from './page/style.ts';
import { token } from './routes.ts';

/** The Lambda handler of the one page of ours that a recipient sees; the link is all it asks for. */
export const handler = serveOpen({
  'GET /track/{token}': async (event) => {
    const asked = token.safeParse(event.pathParameters?.token);
    const shipment = asked.success ? await followLink(asked.data, now()) : undefined;
    const settings = getSettings();
    if (!shipment) {
      const language = preferredLanguage(event.headers['accept-language']);
      return page(event, 404, gonePage(language, settings), language);
    }
    const { language } = await customers.get(keys.customer(shipment.customerId));
    return page(event, 200, trackingPage(shipment, language, settings), language);
  },
});

function page({ headers: asked }: OpenEvent, statusCode: number, body: string, language: Language): Result {
  const etag = etagOf(body);
  const headers = {
    etag,
    'content-security-policy': CONTENT_POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'cache-control': 'private, no-cache',
    'content-language': language,
  };
  if (statusCode === 200 && isKnown(etag, asked['if-none-match'])) return { statusCode: 304, headers };
  return { statusCode, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, body };
}
