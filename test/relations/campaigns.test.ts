import { expect, test } from 'vitest';
import { campaignContent } from '../../functions/relations/campaigns/mail.ts';
import { asMailed } from '../../functions/relations/campaigns/mailed.ts';
import { campaignInput } from '../../functions/relations/campaigns/model.ts';
import { portionOf } from '../../functions/relations/campaigns/pace.ts';
import { reasonAgainst, receiverOf } from '../../functions/relations/campaigns/receivers.ts';
import { askPage, wordPage } from '../../functions/relations/campaigns/render.ts';
import {
  begun,
  cancelled,
  changedCampaign,
  finished,
  isMeant,
  newCampaign,
  scheduled,
  textFor,
} from '../../functions/relations/campaigns/rules.ts';
import { compose } from '../../functions/shared/mail/compose.ts';
import type { MailRecord } from '../../functions/shared/mail/index.ts';
import { plusDays, plusSeconds } from '../../functions/shared/time.ts';
import { AT, aCustomer, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { aCampaign, aCampaignMail } from './sample-campaign.ts';

const settings = useSettings();
const given = { status: 'given', at: AT, source: 'fair' } as const;
const withdrawn = { ...given, status: 'withdrawn' } as const;

test.each([
  ['{customer}, {contact}', []],
  ['{ customer }', [[1, 1, '{ customer }']]],
  [
    'Dear {custmer},\n\nbye {contact',
    [
      [1, 6, '{custmer}'],
      [3, 5, '{contact'],
    ],
  ],
  [
    '100} {}',
    [
      [1, 4, '}'],
      [1, 6, '{}'],
    ],
  ],
  [
    '{{customer}}',
    [
      [1, 1, '{'],
      [1, 12, '}'],
    ],
  ],
])('of %j the places that nothing can be put in are named', (body, wrong) => {
  const make = () => aCampaign({ texts: { zh: { subject: '好', body } } });
  if (wrong.length === 0) return void expect(make().status).toBe('draft');
  const errors = wrong.map(([line, column, place]) => ({
    pointer: '/texts/zh/body',
    detail: expect.objectContaining({ params: expect.objectContaining({ line, column, place }) }),
  }));
  expect(make).toThrow(
    expect.objectContaining({
      code: 'unprocessable',
      errors: errors.map((one) => expect.objectContaining(one)),
    }),
  );
});

test('subject and button are looked at, too, and when a draft is changed', () => {
  const bad = { subject: '{x}', body: 'b', link: { label: '{y}', url: 'https://shop.example/a?b=1' } };
  expect(() => changedCampaign(aCampaign(), { texts: { en: bad } }, AT)).toThrow(
    expect.objectContaining({
      errors: ['/texts/en/subject', '/texts/en/link/label'].map((pointer) =>
        expect.objectContaining({ pointer }),
      ),
    }),
  );
});

test.each([
  'http://a.example',
  'https://a',
  'javascript:alert(1)',
  'https://a.example/"x',
  'https://u:p@a.example',
])('a button leads to no %j', (url) => {
  const texts = { en: { subject: 's', body: 'b', link: { label: 'l', url } } };
  expect(campaignInput.safeParse({ name: 'n', segments: ['new'], texts }).success).toBe(false);
});

test.each(['en', 'zh'] as const)(
  'in %s the mail is filled, escaped, and says how to leave',
  async (language) => {
    const campaign = aCampaign({
      texts: {
        [language]: {
          subject: '{customer}: tea',
          body: 'Dear {contact},\n\n{salesperson} & <b>co</b>\nof {company}',
          link: { label: 'Shop', url: 'https://shop.example/?a=1&b=2' },
        },
      },
    });
    const salesperson = { name: 'Mo', email: 'mo@tradewind.example' };
    const contacts = [{ name: 'Zoë {customer} <i>', email: 'zoe@pruefwerk.example' }];
    const customer = aCustomer({ name: 'A & <B>', contacts, salesperson });
    const content = campaignContent(campaign, customer, 'https://api.example/unsubscribe/x', settings);
    expect(content.subject).toBe('A & <B>: tea');
    expect(content.text).toContain('Zoë {customer} <i>,\n\nMo & <b>co</b>\nof ');
    expect(content.text).toContain('https://api.example/unsubscribe/x');
    expect(content.html).toContain('Mo &amp; &lt;b&gt;co&lt;/b&gt;<br>of');
    expect(content.html).not.toMatch(/<b>|<i>|<B>/);
    expect(content.html).toContain('href="https://api.example/unsubscribe/x"');
    expect(content.html).toContain('href="https://shop.example/?a=1&amp;b=2"');
    const box = { name: 'x', address: 'x@example.com' };
    const raw = Buffer.from(
      await compose({ ...content, from: box, to: box, replyTo: box }, 'k', AT),
    ).toString();
    expect(raw).toContain('List-Unsubscribe: <https://api.example/unsubscribe/x>\r\n');
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  },
);

test.each(['en', 'zh'] as const)('in %s the page asks with a button, and loads nothing', (language) => {
  const page = askPage('A & <B>', language, settings);
  expect(page.html).toContain('A &amp; &lt;B&gt;');
  expect(page.html).toContain('<form method="post"><button>');
  expect(page.html).not.toMatch(/https?:/);
  expect(page.policy).toContain("form-action 'self'");
  for (const word of ['done', 'gone'] as const)
    expect(wordPage(word, language, settings).policy).toContain("form-action 'none'");
});

test('each gets its language, else that of the business, else the one there is', () => {
  const [en, zh] = [
    { subject: 'e', body: 'e' },
    { subject: 'z', body: 'z' },
  ];
  const of = (texts: object, wanted: 'en' | 'zh', own: 'en' | 'zh') =>
    textFor(aCampaign({ texts }), wanted, own).language;
  expect(of({ en, zh }, 'zh', 'en')).toBe('zh');
  expect(of({ en }, 'zh', 'en')).toBe('en');
  expect(of({ zh }, 'en', 'en')).toBe('zh');
});

const none = () => undefined;
const contact = { name: 'Zoë', email: 'zoe@pruefwerk.example' };

test.each([
  ['who agreed', { consent: given }, undefined],
  ['who never said', {}, 'no-consent'],
  ['who said no', { consent: withdrawn }, 'unsubscribed'],
  ['who orders no more', { consent: given, active: false }, 'inactive'],
  ['who was merged', { mergedInto: { id: 'cus_1', at: AT, by: SALES } }, 'merged'],
  ['who was erased', { consent: given, erased: { at: AT, by: SALES } }, 'erased'],
  [
    'without an address',
    { consent: given, invoiceEmail: undefined, contacts: [{ name: 'x' }] },
    'no-address',
  ],
] as const)('a customer %s', (_, over, reason) => {
  // What is missing is said so by leaving it out.
  expect(reasonAgainst(aCustomer(over as Parameters<typeof aCustomer>[0]), none)).toBe(reason);
});

test('an address that bounced is left out, and a person is written to before where invoices go', () => {
  const customer = aCustomer({ consent: given, contacts: [{ name: 'x' }, contact] });
  expect(receiverOf(customer)).toEqual({ name: 'Zoë', address: contact.email });
  expect(reasonAgainst(customer, (one) => (one === contact.email ? 'bounced' : undefined))).toBe('bounced');
  expect(receiverOf(aCustomer())?.address).toBe('invoices@pruefwerk.example');
});

test('tags and language say for whom of a segment it is', () => {
  const tea = aCustomer({ tags: ['tea', 'eu'], language: 'zh' });
  expect(isMeant(aCampaign(), tea)).toBe(true);
  expect(isMeant(aCampaign({ tags: ['oil', 'tea'], language: 'zh' }), tea)).toBe(true);
  expect(isMeant(aCampaign({ tags: ['oil'] }), tea)).toBe(false);
  expect(isMeant(aCampaign({ language: 'en' }), tea)).toBe(false);
});

test('it goes its way and no other, and is scheduled within 90 days, never for a time that has passed', () => {
  const draft = aCampaign();
  const waiting = scheduled(draft, plusDays(AT, 90), SALES, AT);
  expect(waiting.status).toBe('scheduled');
  expect(scheduled(draft, AT, SALES, AT).sending?.from).toBe(AT);
  for (const wrong of [plusDays(AT, 91), plusDays(AT, -1), plusSeconds(AT, -1)])
    expect(() => scheduled(draft, wrong, SALES, AT)).toThrow(
      expect.objectContaining({
        code: 'unprocessable',
        errors: [expect.objectContaining({ pointer: '/at' })],
      }),
    );
  const going = begun(waiting, AT);
  const refused = expect.objectContaining({ code: 'conflict' });
  for (const late of [waiting, going, finished(going, AT)])
    expect(() => changedCampaign(late, { name: 'x' }, AT)).toThrow(refused);
  for (const over of [finished(going, AT), cancelled(draft, 'r', SALES, AT)]) {
    expect(() => scheduled(over, AT, SALES, AT)).toThrow(refused);
    expect(() => cancelled(over, 'r', SALES, AT)).toThrow(refused);
  }
  expect(newCampaign({ name: 'x', segments: ['new'], texts: draft.texts }, SALES, AT).status).toBe('draft');
});

test('what SES refuses is due again in an hour, for a day; what it took counts from then', () => {
  const record = (state: MailRecord['state']): MailRecord => ({
    key: 'k',
    state,
    attempts: 1,
    at: AT,
    version: 1,
  });
  let mail = asMailed(aCampaignMail(), record('sending'), 14);
  expect(mail.state).toBe('sending');
  mail = asMailed(mail, record('retry'), 14);
  expect(mail).toMatchObject({ state: 'planned', refused: 1, dueAt: plusSeconds(AT, 3600) });
  expect(asMailed(mail, record('retry'), 14)).toEqual(mail);
  const last = asMailed({ ...mail, state: 'sending', refused: 23 }, record('retry'), 14);
  expect(last).toMatchObject({ state: 'failed', refused: 24 });
  const sent = asMailed(mail, record('sent'), 14);
  expect(sent).toMatchObject({ state: 'sent', sentAt: AT, followedUntil: plusDays(AT, 14) });
  expect(asMailed(sent, { ...record('bounced'), complaint: true }, 14)).toMatchObject({
    state: 'bounced',
    complainedAt: AT,
  });
});

test('an hour of mails is dealt out over its portions', () => {
  expect([12, 1000, 10_000].map(portionOf)).toEqual([1, 83, 833]);
});
