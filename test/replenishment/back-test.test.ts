import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useSettings } from '../support/settings.ts';
import { type Asked, byAlert, byMinimum, live, type Outcome } from './simulation.ts';

/** As many as come in a day when each comes by itself. */
function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let p = random(); p > limit; p *= random()) count++;
  return count;
}

const wave = (day: number): number => 1 - 0.6 * Math.cos((2 * Math.PI * day) / 365);

const DEMANDS: Record<string, Asked> = {
  steady: (_, random) => poisson(12, random),
  seasonal: (day, random) => poisson(12 * wave(day), random),
  lumpy: (_, random) => (random() < 0.12 ? 5 + Math.floor(random() * random() * 90) : 0),
  new: (day, random) => poisson(day < 0 ? 2 : Math.min(20, 2 + day / 5), random),
  dying: (day, random) => poisson(Math.max(0, 15 - Math.max(0, day) / 8), random),
};

const SEEDS = [1, 2, 3];
const meanOf = (all: readonly Outcome[], of: keyof Outcome): number =>
  all.reduce((sum, one) => sum + one[of], 0) / all.length;
const outcomeOf = (all: readonly Outcome[]): Outcome => ({
  shortDays: meanOf(all, 'shortDays'),
  averageStock: meanOf(all, 'averageStock'),
});
const cells = ({ shortDays, averageStock }: Outcome): string =>
  `${shortDays.toFixed(1)} % | ${averageStock.toFixed(0)}`;

test('a year by the alerts beside a year by a fixed minimum is as the README says', () => {
  const { replenishment } = useSettings();
  const rows = Object.entries(DEMANDS).map(([name, asked]) => ({
    name,
    alert: outcomeOf(SEEDS.map((seed) => live(asked, byAlert(replenishment), seed))),
    fixed: outcomeOf(SEEDS.map((seed) => live(asked, byMinimum(asked, seed), seed))),
  }));
  const told = rows.map(({ name, alert, fixed }) => `| ${name} | ${cells(alert)} | ${cells(fixed)} |`);
  console.log(told.join('\n'));

  const of = (name: string) => rows.find((row) => row.name === name) ?? expect.fail(name);
  // What hardly changes has no need of it; what does is had with less stock, or to far fewer customers in vain.
  for (const name of ['steady', 'seasonal']) {
    expect(of(name).alert.averageStock, name).toBeLessThan(of(name).fixed.averageStock);
    expect(of(name).alert.shortDays - of(name).fixed.shortDays, name).toBeLessThan(2);
  }
  for (const name of ['lumpy', 'new'])
    expect(of(name).alert.shortDays, name).toBeLessThan(of(name).fixed.shortDays / 3);
  expect(of('dying').alert.averageStock).toBeLessThan(of('dying').fixed.averageStock / 2);
  expect(of('dying').alert.shortDays).toBeLessThanOrEqual(of('dying').fixed.shortDays);
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  for (const line of told) expect(readme).toContain(line);
});
