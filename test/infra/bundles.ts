import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleOf } from '../../infra/bundle.ts';
import { BUDGET_KIB, codeOf, sizeOf } from '../../infra/bundle-sizes.ts';
import { functionEntries } from '../../infra/functions.ts';
import { functionsOf, type Templates } from './template.ts';

export function bundlesSuite(templates: () => Templates): void {
  const bundles = () => join(templates().outdir, 'bundles');

  it('exist for every function, with fonts and logo where invoices are drawn', () => {
    for (const [name, { uses }] of functionEntries()) {
      expect(existsSync(codeOf(bundles(), name))).toBe(true);
      const beside = join(bundleOf(bundles(), name), 'fonts');
      const fonts = existsSync(beside) ? readdirSync(beside) : [];
      expect([name, fonts.some((font) => font.endsWith('.ttf'))]).toEqual([name, uses.includes('fonts')]);
      const logo = existsSync(join(bundleOf(bundles(), name), 'logo.png'));
      expect([name, logo]).toEqual([name, uses.includes('fonts')]);
    }
  });

  it('have a budget each, and keep to it: `npm run bundle -- --report` shows by how much', () => {
    const names = functionEntries().map(([name]) => name);
    expect(Object.keys(BUDGET_KIB).sort()).toEqual(names.toSorted());
    const over = names.filter((name) => sizeOf(bundles(), name).kib > BUDGET_KIB[name]);
    expect(over.map((name) => `${name}: ${sizeOf(bundles(), name).kib} KiB`)).toEqual([]);
    // A budget that nothing could exceed is none.
    for (const name of names) expect(sizeOf(bundles(), name).kib).toBeGreaterThan(BUDGET_KIB[name] * 0.8);
  });

  it('carry all that they import, the SDK too', () => {
    for (const [name] of functionEntries()) {
      const code = readFileSync(codeOf(bundles(), name), 'utf8');
      const imported = [...code.matchAll(/(?:\bfrom|\bimport)\s*"([\w@][\w@/:.-]*)"/g)].map(
        ([, from = '']) => from,
      );
      const outside = imported.filter((from) => !builtinModules.includes(from.replace(/^node:/, '')));
      expect([name, outside.filter((from) => from !== NATIVE)]).toEqual([name, []]);
    }
  });

  it('come with source maps, which faults are told by', () => {
    for (const { fn, name } of functionsOf(templates().app)) {
      const map = JSON.parse(readFileSync(join(bundles(), name, 'index.mjs.map'), 'utf8'));
      expect(map.sources.some((source: string) => source.includes('/functions/'))).toBe(true);
      expect(fn.Properties.Environment.Variables.NODE_OPTIONS).toBe('--enable-source-maps');
    }
  });

  it('are made by one call', () => {
    const code = readFileSync('infra/bundle.ts', 'utf8');
    expect(code.match(/\bbuild\(/g)).toHaveLength(1);
  });
}

/** The SDK would load it for signatures over several regions, which nothing here asks for. */
const NATIVE = '@aws-sdk/signature-v4-crt';
