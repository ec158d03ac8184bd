import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { settings, unpackSettings } from '../../functions/shared/settings.ts';
import { loadConfig } from '../../infra/config.ts';
import { drawLogo, withFile } from '../support/logo.ts';

const directory = mkdtempSync(join(tmpdir(), 'tradewind-settings-'));
afterAll(() => rmSync(directory, { recursive: true }));
const file = (content: unknown): string => {
  const path = join(directory, 'settings.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const loadWith = (overrides: unknown) => () => loadConfig('default', file(overrides));

describe('stages', () => {
  it.each(['default', 'dev', 'somebody'])('%s has settings that its functions can read', (stage) => {
    const { packedSettings, settings: checked } = loadConfig(stage);
    expect(settings.parse(unpackSettings(packedSettings))).toEqual(checked);
  });

  it('never share a mail identity', () => {
    const senders = ['default', 'dev', 'somebody'].map((stage) => loadConfig(stage).settings.mail.sender);
    expect(new Set(senders.map((sender) => sender.split('@')[1])).size).toBe(3);
  });

  it('need a name that resources can carry', () => {
    expect(() => loadConfig('My Stage')).toThrow('stage: must be a-z');
  });
});

describe('a carrier that has to be asked', () => {
  const asked = (over: object) => {
    const url = 'https://track.example/{trackingNumber}';
    const carrier = { code: 'asked', name: 'Asked', adapter: 'polling', url, askEvery: 'PT1H', ...over };
    return loadWith({ shipping: { linkValidFor: 'P90D', methods: [], carriers: [carrier] } });
  };

  it.each([
    {},
    { url: 'https://track.example/v1?number={trackingNumber}&lang=en', keyHeader: 'Authorization' },
    { url: 'http://127.0.0.1:4010/{trackingNumber}' },
  ])('is found by %j', (over) => {
    expect(asked(over)).not.toThrow();
  });

  it.each([
    [{ url: 'http://track.example/{trackingNumber}' }, 'carriers.0.url: must be an https://'],
    [{ url: 'https://track.example/' }, 'carriers.0.url: must be an https://'],
    [{ url: 'https://{trackingNumber}.example/' }, 'carriers.0.url: must be an https://'],
    [{ url: 'https://me:key@track.example/{trackingNumber}' }, 'carriers.0.url: must be an https://'],
    [{ askEvery: 'PT59S' }, 'carriers.0.askEvery: must be from a minute to a day'],
    [{ askEvery: 'P2D' }, 'carriers.0.askEvery: must be from a minute to a day'],
    [{ keyHeader: 'x: y' }, 'carriers.0.keyHeader: must be the name of a header'],
    [{ adapter: 'webhook' }, 'carriers.0'],
  ])('is refused with %j', (over, says) => {
    expect(asked(over)).toThrow(says);
  });
});

describe('a payment provider', () => {
  const own = { code: 'acme', name: 'Acme', adapter: 'standard', checkoutUrl: 'https://pay.example/v1' };
  const provided = (...providers: object[]) => loadWith({ payments: { providers } });

  it('is asked where nobody listens', () => {
    const more = { keyHeader: 'Authorization', currencies: ['EUR'], events: { CAPTURED: 'succeeded' } };
    expect(provided({ ...own, ...more })).not.toThrow();
  });

  it.each([
    [[{ ...own, checkoutUrl: 'http://pay.example/v1' }], 'providers.0.checkoutUrl: must be an https://'],
    [
      [{ ...own, checkoutUrl: 'https://me:key@pay.example/' }],
      'providers.0.checkoutUrl: must be an https://',
    ],
    [[{ ...own, events: { CAPTURED: 'paid' } }], 'providers.0.events.CAPTURED'],
    [[own, own], 'payments.providers: has acme more than once'],
  ])('is refused with %j', (providers, says) => {
    expect(provided(...providers)).toThrow(says);
  });
});

describe('overrides', () => {
  it('replace single fields and leave their neighbours', () => {
    const before = loadConfig().settings;
    const { deadlines, review } = loadConfig(
      'default',
      file({ deadlines: { review: { remindAfter: 'PT5S' } }, review: { maxTotal: [] } }),
    ).settings;
    expect(deadlines).toEqual({
      ...before.deadlines,
      review: { ...before.deadlines.review, remindAfter: 5 },
    });
    expect(review).toEqual({ ...before.review, maxTotal: [] });
  });

  it.each([
    [{ deadlines: { goods: { giveUpAfter: '2 days' } } }, 'settings.deadlines.goods.giveUpAfter: must be a'],
    [
      { deadlines: { review: { remindAfter: 'P3D' } } },
      'settings.deadlines.review.escalateAfter: must not be',
    ],
    [
      { deadlines: { payment: { giveUpAfter: 'P1D' } } },
      'settings.deadlines.payment.giveUpAfter: must not be',
    ],
    [
      { deadlines: { goods: { giveUpAfter: 'P91D' } } },
      "settings.deadlines.goods.giveUpAfter: is the longest of 301 days in all; the deadlines' giveUpAfter may take 300",
    ],
    [{ review: { maxDiscountPercent: '110' } }, 'settings.review.maxDiscountPercent: must be a percentage'],
    [{ review: { maxDiscountPercent: 10 } }, 'settings.review.maxDiscountPercent:'],
    [{ review: { maxTotals: [] } }, 'settings.review.maxTotals: there is no such setting'],
    [{ colour: 'blue' }, 'settings.colour: there is no such setting'],
    [{ company: null }, 'settings.company:'],
    [{ company: { email: 'nobody' } }, 'settings.company.email: must be an e-mail address (it is "nobody")'],
    [{ company: { email: 'me@example.com' } }, 'settings.company.bank: is missing'],
    [{ mail: { ...loadConfig().settings.mail, alarms: 'ops' } }, 'settings.mail.alarms: must be an e-mail'],
    [
      { mail: { ...loadConfig().settings.mail, identity: 'dev' } },
      'settings.mail.identity: Invalid option: expected one of "own"|"shared" (it is "dev")',
    ],
    [{ logDays: 4 }, 'logDays: Invalid option'],
    [{ domain: { name: 'api.example.com' } }, 'domain.certificateArn: is missing'],
    [{ domain: { name: 'api example', certificateArn: ARN } }, 'domain.name: must be a host name'],
    [{ timeZone: 'Europe/Hamburg' }, 'settings.timeZone: unknown time zone'],
    [{ shipping: { carriers: [] } }, 'settings.shipping.methods: is missing'],
    [{ taxCodes: { vat: { rate: '20' } } }, 'settings.freight.taxCode: is not one of taxCodes: standard'],
    [
      { taxCodes: { standard: { rate: '19', category: 'export' } } },
      'settings.taxCodes.standard.category: does not go with a rate of 19',
    ],
    [
      { taxCodes: { standard: { rate: '19' }, free: { rate: '0', category: 'exempt' } } },
      'settings.taxCodes.free.category: needs a note that says why',
    ],
    [{ freight: { taxCode: 'luxury' } }, 'settings.freight.taxCode: is not one of taxCodes: luxury'],
    [
      { freight: { rates: [{ charge: eur(1), freeFrom: { amount: 1, currency: 'CNY' } }] } },
      'settings.freight.rates.0: charge and freeFrom must have one currency',
    ],
    [
      {
        shipping: {
          ...{ linkValidFor: 'P90D', carriers: [] },
          methods: [{ code: 'air', name: 'By air', carrier: 'nobody', days: 1 }],
        },
      },
      'settings.shipping.methods.0.carrier: is not one of carriers: nobody',
    ],
    [{ review: { maxTotal: [eur(1), eur(2)] } }, 'settings.review.maxTotal: has more than one limit in EUR'],
    [{ reminders: [] }, 'settings.reminders:'],
    [{ reminders: ['P1X'] }, 'settings.reminders.0: must be a duration such as PT8H (it is "P1X")'],
    [
      { reminders: [{ after: 'P1D', fees: [{ amount: 'a', currency: 'EUR' }] }] },
      'settings.reminders.0.fees.0.amount: Invalid input: expected number, received string (it is "a")',
    ],
    [
      { reminders: [{ after: 'P1D', fees: [eur(1), eur(2)] }] },
      'settings.reminders.0.fees: has more than one fee in EUR',
    ],
    [
      { reminders: [{ after: 'P1D', fees: [eur(-1)] }] },
      'settings.reminders.0.fees.0.amount: must not be less than nothing',
    ],
  ])('%j is refused by the name of its field', (overrides, message) => {
    expect(loadWith(overrides)).toThrow(message);
  });

  it('may have orders wait as long as an execution can', () => {
    const { deadlines } = loadWith({ deadlines: { goods: { giveUpAfter: 'P90D' } } })().settings;
    const waits = Object.values(deadlines).map(({ giveUpAfter }) => giveUpAfter);
    expect(waits.reduce((sum, seconds) => sum + seconds) / 86_400).toBe(300);
  });

  it('never leave a part of the company, its mail addresses, tax codes or ways of shipping to the sample', () => {
    const { company, mail } = loadConfig().settings;
    const mine = { name: 'Mine', address: company.address, phone: '1', email: 'a@b.example', website: 'b' };
    const whole = { ...mine, taxId: 'T', bank: { name: 'B', iban: 'I', bic: 'C' } };
    expect(loadWith({ company: whole })().settings.company).toEqual(whole);
    const { purchasing: _, ...others } = mail;
    expect(loadWith({ mail: others })).toThrow('settings.mail.purchasing: is missing');
    const taxCodes = { vat: { rate: '20' } };
    expect(loadWith({ taxCodes, freight: { taxCode: 'vat' } })().settings.taxCodes).toEqual(taxCodes);
    const shipping = { linkValidFor: 'P9D', methods: [], carriers: [] };
    expect(loadWith({ shipping })().settings.shipping).toEqual({ ...shipping, linkValidFor: 9 * 86_400 });
  });

  it('may name what a stage has beside its settings', () => {
    const domain = { name: 'api.example.com', certificateArn: ARN };
    expect(loadWith({ domain, logDays: 30 })()).toMatchObject({ domain, logDays: 30 });
  });

  it('that are no JSON are refused by the name of the file', () => {
    expect(loadWith('{')).toThrow(join(directory, 'settings.json'));
    expect(() => loadConfig('default', '/nowhere.json')).toThrow('/nowhere.json');
  });

  it('may not outgrow what a function can be given', () => {
    // What repeats itself takes little room.
    const note = () => randomBytes(100).toString('hex');
    const codes = Array.from({ length: 20 }, (_, i) => [`t${i}`, { rate: '0', note: note() }]);
    const taxCodes = { standard: { rate: '19' }, ...Object.fromEntries(codes) };
    expect(loadWith({ taxCodes })).toThrow(/settings take \d+ bytes/);
  });
});

const ARN = 'arn:aws:acm:eu-central-1:123456789012:certificate/4f0e-1';

describe('a logo', () => {
  const { company } = loadConfig().settings;
  const loadIn = (directory: string, logo: string) => {
    writeFileSync(join(directory, 'mine.json'), JSON.stringify({ company: { ...company, logo } }));
    return () => loadConfig('default', join(directory, 'mine.json'));
  };

  it.each(['png', 'jpg'] as const)('as %s is found from the file that names it', async (kind) => {
    const { directory, remove } = withFile(`My Logo.${kind}`, await drawLogo(kind));
    const { settings: checked, packedSettings } = loadIn(directory, `My Logo.${kind}`)();
    expect(checked.company.logo).toBe(join(directory, `My Logo.${kind}`));
    expect(unpackSettings(packedSettings)).toMatchObject({ company: { logo: `logo.${kind}` } });
    remove();
  });

  it.each([
    ['logo.svg', '<svg/>', 'must be a .png or .jpg file'],
    ['logo.png', 'none', "can't be read: Unknown image format"],
    ['logo.jpg', Buffer.from([0xff, 0xd8, 0xff]), "can't be read:"],
    ['logo.png', Buffer.alloc(200_001), 'takes 200001 bytes, 200000 at most'],
    ['logo.png', drawLogo('png', 6), 'has 2160 × 576 pixels, 2000 a side at most'],
    ['logo.png', drawLogo().then((png) => png.subarray(0, -20)), "can't be read: Incomplete"],
    ['logo.jpg', drawLogo('jpg').then((jpg) => jpg.subarray(0, -20)), 'is not whole'],
  ])('as %s of %s is refused', async (name, content, message) => {
    const { directory, remove } = withFile(name, await content);
    expect(loadIn(directory, name)).toThrow('settings.company.logo: ');
    expect(loadIn(directory, name)).toThrow(message);
    expect(loadIn(directory, 'nowhere.png')).toThrow("settings.company.logo: can't be read");
    remove();
  });
});

function eur(amount: number) {
  return { amount, currency: 'EUR' };
}
