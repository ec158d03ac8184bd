import { numberOf, type PurchaseOrder } from '../inventory/index.ts';
import { formatFor } from '../shared/format.ts';
import { type Content, layout, type MailState, roleMailbox, sendOnce } from '../shared/mail/index.ts';
import { getSettings, type Settings } from '../shared/settings.ts';
import { unsentTexts } from './texts/unsent.ts';

/** Tells purchasing once of a draft that nobody has sent, since all else takes it for ordered. */
export async function tellUnsent(po: PurchaseOrder): Promise<MailState> {
  const settings = getSettings();
  const { state } = await sendOnce({
    key: `unsent-${po.id}`,
    to: roleMailbox('purchasing', settings),
    content: () => unsentMail(po, settings),
  });
  return state;
}

export function unsentMail(po: PurchaseOrder, settings: Settings): Content {
  const { language, timeZone } = settings;
  const texts = unsentTexts[language];
  const { day } = formatFor(language, timeZone);
  return layout(
    {
      language,
      subject: texts.subject(numberOf(po)),
      title: texts.title,
      paragraphs: [texts.lead],
      facts: [
        [texts.purchaseOrder, po.id],
        ...(po.supplier ? [[texts.supplier, po.supplier] as const] : []),
        [texts.since, day(po.createdAt)],
        [texts.expected, day(po.expectedAt)],
        [texts.send, `POST /purchase-orders/${po.id}/send`],
        [texts.close, `POST /purchase-orders/${po.id}/close`],
      ],
    },
    settings,
  );
}
