import type { z } from 'zod';
import type { Settings } from '../functions/shared/settings.ts';
import { objectionToLogo } from './logo.ts';

/** An execution lives 365 days at most; beside its deadlines, the customer's time to pay must fit in. */
const MOST_DAYS = 300;
const DAY_SECONDS = 86_400;

type Report = (path: (string | number)[], message: string) => void;

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
  repeated(settings.review.maxTotal.map((limit) => limit.currency)).forEach((currency) => {
    report(['review', 'maxTotal'], `has more than one limit in ${currency}`);
  });
  repeated(settings.purchasing.approvalAbove.map((limit) => limit.currency)).forEach((currency) => {
    report(['purchasing', 'approvalAbove'], `has more than one limit in ${currency}`);
  });
  repeated(settings.segments.champion.from.map((limit) => limit.currency)).forEach((currency) => {
    report(['segments', 'champion', 'from'], `has more than one limit in ${currency}`);
  });
  settings.reminders.forEach(({ fees }, i) => {
    repeated(fees.map(({ currency }) => currency)).forEach((currency) => {
      report(['reminders', i, 'fees'], `has more than one fee in ${currency}`);
    });
    fees.forEach(({ amount }, n) => {
      if (amount < 0) report(['reminders', i, 'fees', n, 'amount'], 'must not be less than nothing');
    });
  });
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
  repeated(freight.rates.map(({ charge }) => charge.currency)).forEach((currency) => {
    report(['freight', 'rates'], `has more than one rate in ${currency}`);
  });
}

/** The values that occur more than once. */
const repeated = <T>(values: readonly T[]): T[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
];
