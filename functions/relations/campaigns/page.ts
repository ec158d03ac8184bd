import type { Language } from '../../shared/fields.ts';
import { preferredLanguage } from '../../shared/http/language.ts';
import type { Answers, OpenEvent, Result } from '../../shared/http/serve-open.ts';
import { keys } from '../../shared/keys.ts';
import { persistently } from '../../shared/once.ts';
import { pageAnswer } from '../../shared/page/answer.ts';
import type { Page } from '../../shared/page/frame.ts';
import { CAMPAIGN_SECRET, readOrMakeSecret } from '../../shared/secret.ts';
import { getSettings } from '../../shared/settings.ts';
import { idOfLink } from '../../shared/signed-link.ts';
import { now } from '../../shared/time.ts';
import type { CampaignMail } from './mail-model.ts';
import { changing } from './noting.ts';
import { askPage, wordPage } from './render.ts';
import { campaignMails } from './store.ts';
import { holderOf, withdrawing } from './withdrawing.ts';

/**
 * The page of the link in each campaign's mail. Only its button, or the mail program's own (RFC 8058), takes the
 * receiver off: what merely follows links, as scanners do, changes nothing.
 */
export const unsubscribeAnswers: Answers = {
  'GET /unsubscribe/{token}': (event) =>
    onPage(event, async (_, { language, name }) => askPage(name, language, getSettings())),
  'POST /unsubscribe/{token}': (event) =>
    onPage(event, async (mail, { language }) => {
      await unsubscribe(mail.id);
      return wordPage('done', language, getSettings());
    }),
};

interface Reader {
  language: Language;
  name: string;
}

async function onPage(
  event: OpenEvent,
  make: (mail: CampaignMail, reader: Reader) => Promise<Page>,
): Promise<Result> {
  const mail = await follow(event.pathParameters?.token ?? '');
  const reader = mail && (await holderOf(mail.customerId));
  if (!mail || !reader) {
    const language = preferredLanguage(event.headers['accept-language']);
    return pageAnswer(event, 404, wordPage('gone', language, getSettings()), language);
  }
  return pageAnswer(event, 200, await make(mail, reader), reader.language);
}

async function follow(token: string): Promise<CampaignMail | undefined> {
  const id = idOfLink('cml', token, await readOrMakeSecret(CAMPAIGN_SECRET), now());
  return id === undefined ? undefined : campaignMails.find(keys.campaignMail(id));
}

/** At once, and once: whoever is off already stays as it is. */
const unsubscribe = (mailId: string): Promise<void> =>
  persistently(
    async () => {
      const at = now();
      const before = await campaignMails.get(keys.campaignMail(mailId));
      const noted = before.unsubscribedAt
        ? []
        : await changing(before, { ...before, unsubscribedAt: at }, at);
      return { value: undefined, writes: [...noted, ...(await withdrawing(before, 'link', at))] };
    },
    { attempts: 9 },
  );
