import { describe, expect, test } from 'vitest';
import { readForm } from '../../functions/billing/answers/form.ts';
import { questionPage, wordPage } from '../../functions/billing/answers/page/render.ts';
import { answered, assertUnanswered, disputedOf, questionOf } from '../../functions/billing/answers/rules.ts';
import { ownerMail, resolvedMail } from '../../functions/billing/disputes/mails.ts';
import { heldBy, releasedOf, resolved } from '../../functions/billing/disputes/rules.ts';
import { lateTexts, openedTexts } from '../../functions/billing/disputes/texts.ts';
import { levelDue } from '../../functions/billing/reminding.ts';
import { statementMail } from '../../functions/billing/statements/mails.ts';
import { fingerprintOf } from '../../functions/billing/statements/rules.ts';
import { newId } from '../../functions/shared/ids.ts';
import { endOfDayAfter } from '../../functions/shared/time.ts';
import { AT, aCustomer, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { sampleInvoice } from './sample-invoice.ts';
import { sampleStatement } from './sample-statement.ts';

const settings = useSettings();
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const statement = sampleStatement({ language: 'en', lines: 4 });
const charge = { owner: { name: 'Mo Field', address: 'mo@tradewind.example' }, deadline: AT };

const answer = (...disputed: { line: number; reason: string }[]) =>
  answered(statement, disputedOf(statement, { name: 'Li', disputed }), charge, 'Li', AT);

test('an answer is told by the statement, once, and changes nothing of what was issued', () => {
  const { statement: after, disputes } = answer({ line: 2, reason: 'never paid' });
  const [line] = statement.lines.slice(1);
  expect(disputes).toMatchObject([
    { line: 2, amount: line?.amount, document: { kind: 'receipt', id: line?.documentId }, status: 'open' },
  ]);
  expect(after.answer).toEqual({
    state: 'disputed',
    at: AT,
    name: 'Li',
    lines: [{ line: 2, documentId: line?.documentId, disputeId: disputes[0]?.id, reason: 'never paid' }],
  });
  expect(fingerprintOf(after)).toBe(statement.digest);
  expect(() => assertUnanswered(after)).toThrow('answered already');
  expect(answer().statement.answer).toEqual({ state: 'confirmed', at: AT, name: 'Li' });
  expect(() => answer({ line: 5, reason: 'x' })).toThrow('/disputed/0/line');
});

describe('a dispute', () => {
  const [dispute] = answer({ line: 1, reason: 'too much' }).disputes;
  if (!dispute) throw new Error('no dispute');

  test('is resolved once', () => {
    const note = newId('crn');
    const done = resolved(dispute, { outcome: 'accepted', words: 'so it is', creditNoteId: note }, SALES, AT);
    expect(done).toMatchObject({ status: 'accepted', resolution: { words: 'so it is', creditNoteId: note } });
    for (const outcome of ['accepted', 'rejected'] as const)
      expect(() => resolved(done, { outcome, words: 'x' }, SALES, AT)).toThrow(
        expect.objectContaining({ code: 'conflict' }),
      );
  });

  test('has until the end of a day of the business, also when clocks change', () => {
    expect(endOfDayAfter(14, 'Europe/Berlin', '2026-03-20T23:30:00.000Z')).toBe('2026-04-04T21:59:59.999Z');
  });

  test('keeps reminders back, and each of two until it is resolved', () => {
    const due = '2026-03-01T22:59:59.999Z';
    const invoice = { ...sampleInvoice(), dueAt: due, open: { ...sampleInvoice().open, amount: 1 } };
    const level = (one: typeof invoice) => levelDue(one, settings, '2026-03-20T12:00:00.000Z');
    expect(level(invoice)).toBe(1);
    const both = heldBy(heldBy(invoice, ['dsp_1'], AT), ['dsp_2'], AT);
    const one = releasedOf(both, 'dsp_1', AT);
    expect([both, one].map(level)).toEqual([undefined, undefined]);
    const none = releasedOf(one, 'dsp_2', AT);
    expect(level(none)).toBe(1);
    expect(none).not.toHaveProperty('disputes');
  });

  test.each(['en', 'zh'] as const)('is told in %s, with what was said', (language) => {
    const customer = aCustomer({ language, name: 'A & <B>' });
    const said = { ...dispute, reason: 'wet <b>' };
    const [opened, late] = [openedTexts, lateTexts].map((texts) =>
      ownerMail(said, customer, { ...settings, language }, texts),
    );
    for (const part of [said.id, 'wet <b>', 'A & <B>', 'Li'])
      for (const mail of [opened, late]) expect(mail?.text).toContain(part);
    expect(late?.subject).not.toBe(opened?.subject);
    const done = resolved(said, { outcome: 'rejected', words: 'see <i>' }, SALES, AT);
    const told = resolvedMail(done, customer, settings);
    for (const part of ['wet <b>', 'see <i>']) expect(told.text).toContain(part);
    expect(`${opened?.html}${told.html}`).not.toMatch(/<b>wet|<i>/);
    const accepted = resolvedMail({ ...done, status: 'accepted' }, customer, settings);
    expect(accepted.text).not.toBe(told.text);
  });
});

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  const one = { ...sampleStatement({ language, lines: 4 }) };
  one.buyer = { ...one.buyer, name: 'A & <B>' };

  test('the page has a field for each line, shows what was sent again, and loads nothing', () => {
    const { html, policy } = questionPage(one, settings);
    expect(html.match(/type="checkbox"/g)).toHaveLength(4);
    for (const { number = '' } of one.lines) expect(html).toContain(number);
    expect(html).toContain('A &amp; &lt;B&gt;');
    expect(html).not.toMatch(/https?:|<script|checked>/);
    expect(policy).toContain("form-action 'self'");
    const words = new Map([[3, '<late>']]);
    const again = questionPage(one, settings, { name: '"Li"', ticked: new Set([3]), words }).html;
    expect(again).toMatch(/value="3" checked>[\s\S]*&lt;late&gt;/);
    expect(again).toContain('value="&quot;Li&quot;"');
    expect(again).toContain('role="alert"');
    for (const word of ['confirmed', 'disputed', 'used', 'gone'] as const)
      expect(wordPage(word, language, settings).policy).toContain("form-action 'none'");
  });

  test('the mail leads to the page, and says until when', () => {
    const url = 'https://api.example.com/statement-answers/x';
    const link = { url, until: '2026-05-01T10:00:00.000Z' };
    const { text, html } = statementMail(one, new Uint8Array(1), link, settings);
    expect(text).toContain(url);
    expect(text).toContain(language === 'en' ? '1 May 2026' : '2026年5月1日');
    expect(html).toContain(`href="${url}"`);
  });
});

test('what a program reads names each line by its number', () => {
  expect(questionOf(statement).lines.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  expect(questionOf(statement)).not.toHaveProperty('customerId');
});

test('what a browser sends is read, and is no answer without a name, or without words for what is ticked', () => {
  const sent = (form: string) => readForm({ headers: FORM, body: form, isBase64Encoded: false });
  expect(sent('name=%E6%9D%8E&words-1=&words-2=').input).toEqual({ name: '李', disputed: [] });
  expect(sent('name=Li&disputed=2&words-1=+&words-2=a%0D%0Ab').input).toEqual({
    name: 'Li',
    disputed: [{ line: 2, reason: 'a\r\nb' }],
  });
  const refused = ['', 'name=+', 'name=Li&disputed=2&words-2=+', 'name=Li&disputed=x&words-x=a'];
  for (const form of [...refused, 'name=Li&disputed=2&disputed=2&words-2=a'])
    expect(sent(form).input, form).toBeUndefined();
  const many = Array.from({ length: 31 }, (_, i) => `disputed=${i + 1}&words-${i + 1}=a`).join('&');
  expect(sent(`name=Li&${many}`).input).toBeUndefined();
  const body = Buffer.from('name=Li').toString('base64');
  expect(readForm({ headers: FORM, body, isBase64Encoded: true }).input).toEqual({
    name: 'Li',
    disputed: [],
  });
});

test('words at a line are an objection to it, also where its box is not ticked', () => {
  const sent = (form: string) => readForm({ headers: FORM, body: form, isBase64Encoded: false });
  const { input } = sent('name=Eva&words-1=We+never+paid+this!&words-2=+&disputed=3&words-3=late');
  expect(input?.disputed).toEqual([
    { line: 3, reason: 'late' },
    { line: 1, reason: 'We never paid this!' },
  ]);
  const again = sent('name=&words-1=We+never+paid+this!').sent;
  expect(again.ticked).toEqual(new Set([1]));
  expect(questionPage(statement, settings, again).html).toMatch(
    /value="1" checked>[\s\S]*We never paid this!/,
  );
  for (const nowhere of ['words-x=a', 'words-=a', 'words=a'])
    expect(sent(`name=Eva&${nowhere}`).input).toEqual({ name: 'Eva', disputed: [] });
  expect(() => disputedOf(statement, { name: 'Eva', disputed: [{ line: 9, reason: 'a' }] })).toThrow('/line');
});
