import { z } from 'zod';
import { formatFor } from '../shared/format.ts';
import { type Content, layout } from '../shared/mail/index.ts';
import type { Settings } from '../shared/settings.ts';
import { parkTexts } from './texts/park.ts';

export interface Parked {
  orderId: string;
  at: string;
  /** What failed, in the words of the machine. */
  error: string;
  cause: string;
}

/** Tells admins which order is parked, what failed, and how it goes on, in the business's language. */
export function parkMail({ orderId, at, error, cause }: Parked, settings: Settings): Content {
  const { language, timeZone } = settings;
  const texts = parkTexts[language];
  const route = (verb: string) => `POST /orders/${orderId}/${verb}`;
  return layout(
    {
      language,
      subject: texts.subject(orderId),
      title: texts.title,
      paragraphs: [texts.lead, texts.todo],
      facts: [
        [texts.order, orderId],
        [texts.error, error],
        [texts.cause, inBrief(cause)],
        [texts.at, formatFor(language, timeZone).moment(at)],
        [texts.command, `npm run redrive -- ${orderId}`],
        [texts.route, route('redrive')],
        [texts.cancel, route('cancel')],
      ],
    },
    settings,
  );
}

const MOST_CHARACTERS = 500;
const thrown = z.object({ errorMessage: z.string() });

/** Of what a function threw its message alone; the stack is in the log. */
function inBrief(cause: string): string {
  const told = z.string().transform(parse).pipe(thrown).safeParse(cause);
  return (told.data?.errorMessage ?? cause).slice(0, MOST_CHARACTERS);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
