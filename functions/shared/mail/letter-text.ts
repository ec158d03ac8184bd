import type { Entry, Page, Section } from './letter.ts';
import { panelText } from './panels-text.ts';

/** For readers and programs that show no HTML. */
export function toText(page: Page): string {
  const {
    title,
    paragraphs,
    facts,
    points = [],
    sections = [],
    panels = [],
    link,
    closing,
    footer,
    leave,
  } = page;
  const blocks = [
    title,
    ...paragraphs,
    points.map((point) => `- ${point}`).join('\n'),
    facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    link ? `${link.label}: ${link.url}` : '',
    ...sections.flatMap(sectionText),
    ...panels.map(panelText),
    closing ?? '',
    // The dashes and the space before the signature are what mail programs recognise it by.
    ['-- ', ...footer, ...(leave ? ['', leave.why, `${leave.label}: ${leave.url}`] : [])].join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const sectionText = ({ title, entries, notes = [], command }: Section): string[] => [
  `== ${title} ==`,
  ...entries.map(entryText),
  ...notes,
  [`${command.label}:`, ...command.lines].join('\n'),
];

const entryText = ({ title, about, mark, facts, sentences }: Entry): string =>
  [
    `* ${title} (${about}): ${mark.text}`,
    facts.map(([label, value]) => `${label}: ${value}`).join(' · '),
    ...sentences,
  ]
    .map((line, i) => (i === 0 ? line : `  ${line}`))
    .join('\n');
