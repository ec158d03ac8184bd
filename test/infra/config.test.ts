import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { settings } from '../../functions/shared/settings.ts';
import { loadConfig } from '../../infra/config.ts';

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
    const { settingsJson, settings: checked } = loadConfig(stage);
    expect(settings.parse(JSON.parse(settingsJson))).toEqual(checked);
  });

  it('never share a mail identity', () => {
    const senders = ['default', 'dev', 'somebody'].map((stage) => loadConfig(stage).settings.mail.sender);
    expect(new Set(senders.map((sender) => sender.split('@')[1])).size).toBe(3);
  });

  it('need a name that resources can carry', () => {
    expect(() => loadConfig('My Stage')).toThrow('stage: must be a-z');
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
      { deadlines: { goods: { giveUpAfter: 'P102D' } } },
      "settings.deadlines.goods.giveUpAfter: is the longest of 301 days in all; the deadlines' giveUpAfter may take 300",
    ],
    [{ review: { maxDiscountPercent: '110' } }, 'settings.review.maxDiscountPercent: must be a percentage'],
    [{ review: { maxDiscountPercent: 10 } }, 'settings.review.maxDiscountPercent:'],
    [{ review: { maxTotals: [] } }, 'settings.review: Unrecognized key: "maxTotals"'],
    [{ company: null }, 'settings.company:'],
    [{ company: { email: 'nobody' } }, 'settings.company.email: must be an e-mail address'],
    [{ timeZone: 'Europe/Hamburg' }, 'settings.timeZone: unknown time zone'],
    [{ freight: { taxCode: 'luxury' } }, 'settings.freight.taxCode: is not one of taxCodes: luxury'],
    [
      { freight: { rates: [{ charge: eur(1), freeFrom: { amount: 1, currency: 'CNY' } }] } },
      'settings.freight.rates.0: charge and freeFrom must have one currency',
    ],
    [{ review: { maxTotal: [eur(1), eur(2)] } }, 'settings.review.maxTotal: has more than one limit in EUR'],
    [{ reminders: [] }, 'settings.reminders:'],
  ])('%j is refused by the name of its field', (overrides, message) => {
    expect(loadWith(overrides)).toThrow(message);
  });

  it('may have orders wait as long as an execution can', () => {
    const { deadlines } = loadWith({ deadlines: { goods: { giveUpAfter: 'P101D' } } })().settings;
    const waits = Object.values(deadlines).map(({ giveUpAfter }) => giveUpAfter);
    expect(waits.reduce((sum, seconds) => sum + seconds) / 86_400).toBe(300);
  });

  it('that are no JSON are refused by the name of the file', () => {
    expect(loadWith('{')).toThrow(join(directory, 'settings.json'));
    expect(() => loadConfig('default', '/nowhere.json')).toThrow('/nowhere.json');
  });

  it('may not outgrow what a function can be given', () => {
    const note = 'n'.repeat(200);
    const taxCodes = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`t${i}`, { rate: '0', note }]));
    expect(loadWith({ taxCodes })).toThrow(/settings take \d+ bytes/);
  });
});

function eur(amount: number) {
  return { amount, currency: 'EUR' };
}
