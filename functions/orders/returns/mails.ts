import type { Customer } from '../../customers/index.ts';
import { formatFor } from '../../shared/format.ts';
import { type Content, layout } from '../../shared/mail/index.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import type { Settings } from '../../shared/settings.ts';
import { returnTexts } from '../texts/returns.ts';
import type { GoodsReturn } from './model.ts';
import type { Notice } from './notices.ts';

/** Names the mail, for `sendOnce`: one of each kind for a return. */
export const noticeKey = ({ id }: GoodsReturn, notice: Notice): string => `return-${notice}-${id}`;

/** In the reader's language: the business's own for sales, the customer's for the customer. */
export function returnMail(
  notice: Notice,
  back: GoodsReturn,
  customer: Pick<Customer, 'name' | 'language'>,
  settings: Settings,
): Content {
  const toSales = notice === 'requested';
  const language = toSales ? settings.language : customer.language;
  const texts = returnTexts[language];
  const { subject, title, lead } = texts[notice];
  const { moment } = formatFor(language, settings.timeZone);
  const facts: [string, string | undefined][] = [
    [texts.return, back.id],
    [texts.order, back.orderId],
    [texts.reason, back.reason],
    [texts.decision, toSales ? undefined : back.decision?.reason],
    [toSales ? texts.decideBy : texts.sendBy, back.waits && moment(back.waits.until)],
  ];
  return layout(
    {
      language,
      subject: subject(back.orderId),
      title,
      paragraphs: [...(toSales ? [] : [texts.greeting(customer.name)]), lead(back.orderId)],
      points: back.lines.map((l) => `${formatQuantity(l.quantity)} ${l.unit} ${l.name} (${l.sku})`),
      facts: facts.flatMap(([label, value]): [string, string][] => (value ? [[label, value]] : [])),
      ...(toSales ? {} : { closing: texts.closing }),
    },
    settings,
  );
}
