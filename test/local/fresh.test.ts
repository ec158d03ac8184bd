import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PLACES } from '../../infra/local/data-dir.ts';
import { removeData } from '../../infra/local/fresh.ts';
import { newDataDir, startFixture } from './support.ts';

const put = (dataDir: string, names: readonly string[]) => {
  for (const name of names) writeFileSync(join(dataDir, name), name);
};

it('removes whatever a runner has put there', async () => {
  const dataDir = newDataDir();
  await (await startFixture({ dataDir })).stop();
  expect(readdirSync(dataDir)).toContain(PLACES.table);
  removeData(dataDir);
  expect(readdirSync(dataDir)).toEqual([]);
});

it('and what one left that died', () => {
  const dataDir = newDataDir();
  put(dataDir, [...Object.values(PLACES), `${PLACES.issuer}.new`, `${PLACES.table}-wal`]);
  removeData(dataDir);
  expect(readdirSync(dataDir)).toEqual([]);
});

it('leaves what the tests of the project keep beside it', () => {
  const dataDir = newDataDir();
  mkdirSync(join(dataDir, 'python'));
  put(dataDir, [PLACES.log]);
  removeData(dataDir);
  expect(readdirSync(dataDir)).toEqual(['python']);
});

it('removes nothing where there is anything else', () => {
  const dataDir = newDataDir();
  const names = [PLACES.table, PLACES.log, 'thesis.docx', 'photos'].toSorted();
  put(dataDir, names);
  expect(() => removeData(dataDir)).toThrow(
    `${dataDir} holds photos and 1 more that Tradewind did not put there`,
  );
  expect(readdirSync(dataDir).toSorted()).toEqual(names);
});

it('has nothing to do where there is nothing', () => {
  removeData(join(newDataDir(), 'new'));
});
