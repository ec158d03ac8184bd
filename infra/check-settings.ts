import type { z } from 'zod';
import type { Money } from '../functions/shared/money.ts';
import type { Settings } from '../functions/shared/settings.ts';
import { objectionToLogo } from './logo.ts';

/** An execution lives 365 days at most; beside its deadlines, the customer's time to pay must fit in. */
const MOST_DAYS = 300;
const DAY_SECONDS = 86_400;

type Path = (string | number)[];
type Report = (path: Path, message: string) => void;

/** What one field's schema can't see: that fields agree with each other. */
export function checkSettings(settings: Settings, ctx: z.RefinementCtx<Settings>): void {
  const report: Report = (path, message) => ctx.addIssue({ code: 'custom', path, message });
  checkDeadlines(settings.deadlines, report);
  checkLogo(settings.company, report);
  checkTaxes(settings, report);
  checkFreight(settings, report);
  repeated(settings.shipping.carriers.map(({ code }) => code)).forEach((code) => {
    report(['shipping', 'carriers'], `has ${code} more than once`);
  });
  repeated(settings.payments.providers.map(({ code }) => code)).forEach((code) => {
    report(['payments', 'providers'], `has ${code} more than once`);
  });
  checkMethods(settings.shipping, report);
  checkCurrencies(['review', 'maxTotal'], 'limit', settings.review.maxTotal, report);
  checkCurrencies(['purchasing', 'approvalAbove'], 'limit', settings.purchasing.approvalAbove, report);
  checkCurrencies(['segments', 'champion', 'from'], 'limit', settings.segments.champion.from, report);
  checkReminders(settings, report);
  const { atRisk, lapsedAfterDays } = settings.segments;
  if (atRisk.latestDays < atRisk.soonestDays)
    report(['segments', 'atRisk', 'latestDays'], 'must not be before soonestDays');
  if (lapsedAfterDays < atRisk.latestDays)
    report(['segments', 'lapsedAfterDays'], 'must not be before the latest day of being at risk');
  repeated(settings.replenishment.workingDays).forEach((day) => {
    report(['replenishment', 'workingDays'], `has ${day} more than once`);
  });
  repeated(settings.warehouses.map(({ code }) => code)).forEach((code) => {
    report(['warehouses'], `has ${code} more than once`);
  });
  if (settings.warehouses.every(({ onlyServes }) => onlyServes))
    report(['warehouses'], 'need one that serves every country');
}

function checkLogo({ logo }: Settings['company'], report: Report): void {
  const objection = logo && objectionToLogo(logo);
  if (objection) report(['company', 'logo'], objection);
}

function checkDeadlines(deadlines: Settings['deadlines'], report: Report): void {
  for (const [wait, chase] of Object.entries(deadlines)) {
    const { remindAfter, escalateAfter, giveUpAfter } = chase;
    if (giveUpAfter < 1) report(['deadlines', wait, 'giveUpAfter'], 'must be at least one second');
    if (escalateAfter < remindAfter) {
      report(['deadlines', wait, 'escalateAfter'], 'must not be before remindAfter');
    }
    if (giveUpAfter < escalateAfter) {
      report(['deadlines', wait, 'giveUpAfter'], 'must not be before escalateAfter');
    }
  }
  checkLifetime(deadlines, report);
}

/** An order may wait for each thing until it is given up, one after the other, and its execution must live to see it. */
function checkLifetime(deadlines: Settings['deadlines'], report: Report): void {
  const all = Object.entries(deadlines).toSorted(([, a], [, b]) => b.giveUpAfter - a.giveUpAfter);
  const days = Math.ceil(all.reduce((sum, [, { giveUpAfter }]) => sum + giveUpAfter, 0) / DAY_SECONDS);
  const [longest] = all;
  if (longest && days > MOST_DAYS) {
    const says = `is the longest of ${days} days in all; the deadlines' giveUpAfter may take ${MOST_DAYS} days together`;
    report(['deadlines', longest[0], 'giveUpAfter'], says);
  }
}

function checkMethods({ methods, carriers }: Settings['shipping'], report: Report): void {
  repeated(methods.map(({ code }) => code)).forEach((code) => {
    report(['shipping', 'methods'], `has ${code} more than once`);
  });
  methods.forEach(({ carrier }, i) => {
    if (carrier !== undefined && !carriers.some(({ code }) => code === carrier))
      report(['shipping', 'methods', i, 'carrier'], `is not one of carriers: ${carrier}`);
  });
}

/** What a structured invoice could not be made of. */
function checkTaxes({ taxCodes }: Settings, report: Report): void {
  for (const [code, { rate, category, note }] of Object.entries(taxCodes)) {
    if (category && (category === 'standard') !== Number(rate) > 0)
      report(['taxCodes', code, 'category'], `does not go with a rate of ${rate}`);
    if (category === 'exempt' && !note) report(['taxCodes', code, 'category'], 'needs a note that says why');
  }
}

function checkFreight({ freight, taxCodes }: Settings, report: Report): void {
  if (!Object.hasOwn(taxCodes, freight.taxCode)) {
    report(['freight', 'taxCode'], `is not one of taxCodes: ${freight.taxCode}`);
  }
  freight.rates.forEach(({ charge, freeFrom }, i) => {
    if (charge.currency !== freeFrom.currency) {
      report(['freight', 'rates', i], 'charge and freeFrom must have one currency');
    }
  });
  const charges = freight.rates.map(({ charge }) => charge);
  checkCurrencies(['freight', 'rates'], 'rate', charges, report);
}

function checkReminders({ reminders }: Settings, report: Report): void {
  reminders.forEach(({ fees }, i) => {
    checkCurrencies(['reminders', i, 'fees'], 'fee', fees, report);
    fees.forEach(({ amount }, n) => {
      if (amount < 0) report(['reminders', i, 'fees', n, 'amount'], 'must not be less than nothing');
    });
  });
}

/** @param what each of the amounts is called, of which a currency has one */
function checkCurrencies(path: Path, what: string, amounts: readonly Money[], report: Report): void {
  repeated(amounts.map(({ currency }) => currency)).forEach((currency) => {
    report(path, `has more than one ${what} in ${currency}`);
  });
}

/** The values that occur more than once. */
const repeated = <T>(values: readonly T[]): T[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
];
