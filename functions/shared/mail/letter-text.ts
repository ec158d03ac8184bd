import type { Page } from './letter.ts';

/** For readers and programs that show no HTML. */
export function toText({ title, paragraphs, facts, points = [], link, closing, footer }: Page): string {
  const blocks = [
    title,
    ...paragraphs,
    points.map((point) => `- ${point}`).join('\n'),
    facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    link ? `${link.label}: ${link.url}` : '',
    closing ?? '',
    // The dashes and the space before the signature are what mail programs recognise it by.
    ['-- ', ...footer].join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
