import { companyName } from '../company.ts';
import type { Language } from '../fields.ts';
import type { Settings } from '../settings.ts';
import { toHtml } from './letter-html.ts';
import { toText } from './letter-text.ts';
import type { Content } from './message.ts';
import type { Panel } from './panels.ts';

/** A mail's substance; its text and its HTML are made from the same words. */
export interface Letter {
  language: Language;
  subject: string;
  title: string;
  paragraphs: readonly string[];
  /** Points that the last paragraph leads to, e.g. what a reviewer has to look at. */
  points?: readonly string[];
  facts: readonly (readonly [label: string, value: string])[];
  /** Where the reader may go from here. */
  link?: { label: string; url: string };
  /** What is told thing by thing under headings, e.g. what to order of each supplier. */
  sections?: readonly Section[];
  /** Figures and how they went. */
  panels?: readonly Panel[];
  closing?: string;
  /** Why it came, and how to have no more such mails. */
  leave?: { why: string; label: string; url: string };
}

export interface Section {
  title: string;
  entries: readonly Entry[];
  /** What holds of all of them. */
  notes?: readonly string[];
  /** What its reader may do about it, as machines take it. */
  command: { label: string; lines: readonly string[] };
}

export interface Entry {
  title: string;
  /** In small, which one it is. */
  about: string;
  mark: { text: string; isUrgent: boolean };
  facts: readonly (readonly [label: string, value: string])[];
  sentences: readonly string[];
}

export interface Page extends Letter {
  /** Who writes, line by line. */
  footer: readonly string[];
}

export function layout(letter: Letter, { company }: Settings): Content {
  const name = companyName({ company }, letter.language);
  const { street, postalCode, city } = company.address;
  const place = [street, [postalCode, city].filter(Boolean).join(' ')].join(', ');
  const page: Page = { ...letter, footer: [name, place, [company.phone, company.website].join(' · ')] };
  return {
    subject: letter.subject,
    text: toText(page),
    html: toHtml(page),
    ...(letter.leave ? { unsubscribe: letter.leave.url } : {}),
  };
}
