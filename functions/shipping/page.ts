import { customers } from '../customers/index.ts';
import { preferredLanguage } from '../shared/http/language.ts';
import type { Answers } from '../shared/http/serve-open.ts';
import { keys } from '../shared/keys.ts';
import { pageAnswer } from '../shared/page/answer.ts';
import { getSettings } from '../shared/settings.ts';
import { now } from '../shared/time.ts';
import { followLink } from './links.ts';
import { gonePage, trackingPage } from './page/render.ts';
import { token } from './routes.ts';

/** The one page of ours that a recipient sees; the link is all it asks for. */
export const trackingAnswers: Answers = {
  'GET /track/{token}': async (event) => {
    const asked = token.safeParse(event.pathParameters?.token);
    const shipment = asked.success ? await followLink(asked.data, now()) : undefined;
    const settings = getSettings();
    if (!shipment) {
      const language = preferredLanguage(event.headers['accept-language']);
      return pageAnswer(event, 404, gonePage(language, settings), language);
    }
    const { language } = await customers.get(keys.customer(shipment.customerId));
    return pageAnswer(event, 200, trackingPage(shipment, language, settings), language);
  },
};
