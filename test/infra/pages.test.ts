import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadConfig } from '../../infra/config.ts';
import { costOf, total } from '../../infra/cost/cost.ts';
import { COUNTED } from '../../infra/cost/counted.ts';
import { PRICES_OF } from '../../infra/cost/prices.ts';
import { ROOT } from '../../infra/local/data-dir.ts';
import { drawLogo, withFile } from '../support/logo.ts';
import { blocksOf } from '../support/markdown.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const PAGES = ['README.md', 'infra/DEPLOYING.md'];

describe.each(PAGES)('%s', (page) => {
  it('says what 1,000 orders cost, and of when the prices are', () => {
    const [, dollars] = /\*\*\$(\d+\.\d\d) for 1,000 orders\*\*/.exec(read(page)) ?? [];
    expect(dollars).toBe((total(costOf(COUNTED)) * 1_000).toFixed(2));
    const month = new Date(PRICES_OF).toLocaleString('en', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    expect(read(page).replaceAll('\n', ' ')).toContain(`list prices of ${month} in us-east-1`);
  });

  it('names no command that there is not', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read(page).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name && name in scripts))).toEqual([]);
  });
});

it("the deploy chapter's settings are good ones", async () => {
  const [json] = blocksOf('infra/DEPLOYING.md').filter(({ language }) => language === 'json');
  const { directory, remove } = withFile('logo.png', await drawLogo());
  onTestFinished(remove);
  writeFileSync(join(directory, 'settings.json'), json?.text ?? '');
  const { settings } = loadConfig('default', join(directory, 'settings.json'));
  expect(settings).toMatchObject(
    JSON.parse((json?.text ?? '').replace('logo.png', join(directory, 'logo.png'))),
  );
});
