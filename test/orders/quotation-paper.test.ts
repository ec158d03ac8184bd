import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerMail, quotationMail } from '../../functions/orders/quotations/mails.ts';
import type { Quotation } from '../../functions/orders/quotations/model.ts';
import {
  donePage,
  gonePage,
  quotationPage,
  refusedPage,
} from '../../functions/orders/quotations/page/render.ts';
import { renderQuotation } from '../../functions/orders/quotations/pdf/render.ts';
import { answered } from '../../functions/orders/quotations/rules.ts';
import { useFonts } from '../support/fonts.ts';
import { ReadPdf, squash } from '../support/pdf.ts';
import { AT, aCustomer, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { ASKED, aDraft, aSent, TODAY } from './sample-quotation.ts';

const settings = useSettings();
let removeFonts: () => Promise<void>;
beforeAll(async () => {
  removeFonts = await useFonts();
});
afterAll(() => removeFonts());

const figure = ({ amount }: { amount: number }) =>
  (amount / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 });
const LANGUAGES = ['en', 'zh'] as const;
const quoted = (language: 'en' | 'zh', times = 1): Quotation => {
  const lines = Array.from({ length: times }, () => ASKED.lines).flat();
  return aSent(settings, { lines, notes: 'Gate <3>' }, aCustomer({ language, name: 'A & <B>' }));
};

describe.each(LANGUAGES)('in %s', (language) => {
  const words =
    language === 'en'
      ? ['Quotation', '31 March 2026', 'How to accept', 'Total']
      : ['报价单', '2026年3月31日', '如何接受', '价税合计', '螺栓'];

  it.each([
    [1, 1],
    [30, 4],
  ])('the paper of 2 × %i lines says what is offered, to whom and until when', async (times, pages) => {
    const quotation = quoted(language, times);
    const { pdf, missingGlyphs } = await renderQuotation(quotation, settings, { timeZone: 'Europe/Berlin' });
    const read = new ReadPdf(pdf);
    const { totals, buyer, number, notes } = quotation;
    const amounts = [totals.total, totals.tax].map(figure);
    const parts = [
      ...words,
      'Q-2026-000042',
      number,
      buyer.name,
      buyer.taxId,
      notes,
      'first order',
      ...amounts,
    ];
    expect(parts.filter((part) => !read.letters.includes(squash(part ?? 'missing')))).toEqual([]);
    expect(missingGlyphs).toEqual([]);
    expect(read.pages).toBe(pages);
    const again = await renderQuotation(quotation, settings, { timeZone: 'Europe/Berlin' });
    expect(Buffer.compare(pdf, again.pdf)).toBe(0);
  });

  it('the page has every line and both buttons, and loads nothing', () => {
    const quotation = quoted(language);
    const { html, policy } = quotationPage(quotation, settings);
    for (const part of [
      'BOLT',
      'TEA',
      'A &amp; &lt;B&gt;',
      'Gate &lt;3&gt;',
      'first order',
      figure(quotation.totals.total),
    ])
      expect(html).toContain(part);
    expect(html.match(/<button[^>]* value="(accept|decline)"/g)).toHaveLength(2);
    expect(html).not.toMatch(/https?:|<script|role="alert"/);
    expect(policy).toContain("form-action 'self'");
    const again = quotationPage(quotation, settings, { words: '"><b>' });
    expect(again.html).toContain('role="alert"');
    expect(again.html).not.toContain('<b>');
    const why = ['accepted', 'declined', 'withdrawn', 'expired', 'replaced', 'impossible'] as const;
    const pages = why.map((one) => refusedPage(one, language, settings));
    for (const one of [...pages, gonePage(language, settings), donePage(quotation, settings)])
      expect(one.policy).toContain("form-action 'none'");
    expect(new Set(pages.map((one) => one.html)).size).toBe(why.length);
  });

  it('the mails say what they are about', () => {
    const quotation = quoted(language);
    const url = 'https://api.example.com/quotation-answers/x';
    const mail = quotationMail(quotation, new Uint8Array(9), url, settings);
    for (const part of [url, 'Q-2026-000042', 'A & <B>', figure(quotation.totals.total)])
      expect(mail.text).toContain(part);
    expect(mail.attachments).toHaveLength(1);
    expect(quotationMail(quotation, new Uint8Array(9e7), url, settings).attachments).toBeUndefined();
    for (const decision of ['accepted', 'declined'] as const) {
      const said = { decision, name: 'Zoë <b>', via: 'link', by: SALES } as const;
      const told = answered(quotation, said, { at: AT, today: TODAY });
      const { text, html } = answerMail(told, { name: 'A' }, { ...settings, language });
      for (const part of [quotation.id, 'Zoë <b>']) expect(text).toContain(part);
      expect(html).not.toContain('<b>');
    }
  });
});

it('a draft says that nothing is offered yet, and how to accept not at all', async () => {
  const { pdf } = await renderQuotation(aDraft(settings), settings, { timeZone: 'Europe/Berlin' });
  const { letters } = new ReadPdf(pdf);
  expect(letters).toContain(squash('Nothing is offered before this is sent'));
  expect(letters).not.toContain(squash('How to accept'));
});
