import { type Language, language } from '../fields.ts';

const DEFAULT: Language = 'en';

/**
 * The language that a reader likes best, from Accept-Language: the highest q-value, then the first named. Variants
 * count as their language (`zh-CN` is `zh`), `*` as any that isn't named; without a wish that we can meet, English.
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '').split(',').map(readWish);
  const named = wishes.map((wish) => wish.language);
  const others = language.options.filter((one) => !named.includes(one));
  const offers = wishes.flatMap(({ language: wish, q }) =>
    wish === '*'
      ? others.map((one) => ({ one, q }))
      : language.options.filter((o) => o === wish).map((one) => ({ one, q })),
  );
  const [best] = offers.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q);
  return best?.one ?? DEFAULT;
}

function readWish(text: string): { language: string; q: number } {
  const [, primary = '', q = '1'] = /^\s*(\*|[a-z]+)[\w-]*\s*(?:;\s*q=([\d.]+)\s*)?$/i.exec(text) ?? [];
  return { language: primary.toLowerCase(), q: Number(q) };
}
