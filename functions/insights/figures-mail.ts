import { formatFor } from '../shared/format.ts';
import { type Content, layout } from '../shared/mail/index.ts';
import type { Settings } from '../shared/settings.ts';
import { inWords, panelsOf } from './figures-panels.ts';
import type { DayTold, Pen } from './figures-tiles.ts';
import { figuresTexts } from './texts/figures.ts';
import { sumIn } from './viewing.ts';

export const figuresMailKey = (day: string): string => `figures-${day}`;

/** The day, the month and how they came about, in the business's language. */
export function figuresMail(told: DayTold, settings: Settings): Content {
  const { language, currency } = settings;
  const pen: Pen = { texts: figuresTexts[language], format: formatFor(language, 'UTC'), currency, language };
  const { texts, format } = pen;
  const { net = 0 } = sumIn(told.daily, { from: told.day, to: told.day });
  return layout(
    {
      language,
      subject: texts.subject(format.day(told.day), format.money({ amount: net, currency })),
      title: texts.title(format.day(told.day)),
      paragraphs: [texts.lead(inWords(pen, told.day, { weekday: 'long' }))],
      facts: [],
      panels: panelsOf(told, pen),
      closing: texts.closing,
    },
    settings,
  );
}
