import { serve } from '../shared/http/serve.ts';
import { orderSuggestions } from './ordering.ts';
import { routes } from './routes.ts';
import { pageOfLow, termsAt } from './survey.ts';
import { sendProposals } from './transferring.ts';
import { byUrgency } from './urgency.ts';
import { whyOf } from './why.ts';

export const handler = serve(routes, {
  async listAlerts({ query: { limit, cursor }, at, language }) {
    const page = await pageOfLow({ limit, after: cursor }, termsAt(at));
    const items = page.items.toSorted(byUrgency);
    const between = language === 'zh' ? '' : ' ';
    return {
      body: { ...page, items: items.map((low) => ({ ...low, why: whyOf(low, language).join(between) })) },
    };
  },

  orderSuggestions,
  sendProposals,
});
