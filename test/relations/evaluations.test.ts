import { expect, test } from 'vitest';
import { readForm } from '../../functions/relations/evaluations/form.ts';
import { askMail, badMail } from '../../functions/relations/evaluations/mails.ts';
import { noRating, ratingOf, withMark } from '../../functions/relations/evaluations/marks.ts';
import { formPage, wordPage } from '../../functions/relations/evaluations/page/render.ts';
import { chargeOf, followedUp, newEvaluation } from '../../functions/relations/evaluations/rules.ts';
import { badTexts, lateTexts } from '../../functions/relations/evaluations/texts/mails.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { AT, aCustomer, anOrder, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();

test('one of two or less is to be followed up, once', () => {
  const order = anOrder(settings);
  const charge = chargeOf(
    aCustomer({ salesperson: { name: 'Mo', email: 'mo@tradewind.example' } }),
    settings,
    AT,
  );
  const rate = (rating: number) => newEvaluation(order, { rating }, charge, undefined, AT);
  expect([1, 2, 3, 4, 5].map((n) => rate(n).status)).toEqual([
    'follow-up',
    'follow-up',
    'rated',
    'rated',
    'rated',
  ]);
  const seenTo = {
    owner: { name: 'Mo', email: 'mo@tradewind.example' },
    followUpBy: '2026-03-05T22:59:59.999Z',
  };
  expect(rate(2)).toMatchObject(seenTo);
  expect(rate(3)).not.toHaveProperty('owner');
  const done = followedUp(rate(2), 'called', SALES, AT);
  expect(done).toMatchObject({ status: 'followed-up', followUp: { words: 'called', by: SALES } });
  for (const closed of [done, rate(3)])
    expect(() => followedUp(closed, 'again', SALES, AT)).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
});

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

test("what a browser sends is read, and nothing that isn't a mark is one", () => {
  const sent = (form: Record<string, string>) =>
    readForm({ headers: FORM, body: `${new URLSearchParams(form)}`, isBase64Encoded: false });
  expect(sent({ rating: '4', words: ' 好\r\nA & B ' }).input).toEqual({ rating: 4, words: '好\r\nA & B' });
  expect(sent({ rating: '4', words: ' ' }).input).toEqual({ rating: 4 });
  for (const rating of ['', '0', '6', '1.5', 'x', '1e9']) expect(sent({ rating }).input).toBeUndefined();
  expect(sent({ rating: '1', words: 'x'.repeat(2001) }).input).toBeUndefined();
  const body = Buffer.from('rating=5').toString('base64');
  expect(readForm({ headers: FORM, body, isBase64Encoded: true }).input).toEqual({ rating: 5 });
});

test.each(['en', 'zh'] as const)(
  'in %s, page and mails say what they are about and load nothing',
  (language) => {
    const customer = aCustomer({ language, name: 'A & <B>' });
    const order = anOrder(settings, { purchaseOrderNumber: 'PO <1>' }, { customer });
    const form = formPage('PO <1>', language, settings);
    expect(form.html).toContain('PO &lt;1&gt;');
    expect(form.html.match(/type="radio"/g)).toHaveLength(5);
    for (const word of ['thanks', 'used', 'gone'] as const)
      expect(wordPage(word, language, settings).policy).toContain("form-action 'none'");
    const url = 'https://api.example.com/evaluate/x';
    const ask = askMail(order, customer, { url, until: plusDays(AT, 60) }, settings);
    for (const part of [url, 'PO <1>', order.id, 'A & <B>']) expect(ask.text).toContain(part);
    expect(ask.html).toContain(`href="${url}"`);
    const charge = chargeOf(customer, settings, AT);
    const bad = newEvaluation(order, { rating: 1, words: 'wet <b>' }, charge, undefined, AT);
    for (const texts of [badTexts, lateTexts]) {
      const mail = badMail(bad, customer, { ...settings, language }, texts);
      for (const part of [bad.id, 'wet <b>', 'A & <B>', texts[language].until])
        expect(mail.text).toContain(part);
      expect(mail.html).not.toContain('<b>');
    }
  },
);

test('a rating tells how often each mark was given, and their average', () => {
  const rated = [1, 5, 5].reduce(withMark, noRating('BOLT'));
  expect(ratingOf(rated)).toEqual({
    sku: 'BOLT',
    count: 3,
    average: '3.67',
    marks: { 1: 1, 2: 0, 3: 0, 4: 0, 5: 2 },
  });
  expect(ratingOf(noRating('BOLT'))).not.toHaveProperty('average');
});
