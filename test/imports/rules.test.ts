import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../functions/imports/chunks.ts';
import { type Entry, readEntries } from '../../functions/imports/entries.ts';
import { KINDS } from '../../functions/imports/kinds/index.ts';
import type { Operation } from '../../functions/imports/model.ts';
import { advanced, newOperation, started, stumbled } from '../../functions/imports/rules.ts';
import { AT } from '../support/samples.ts';

const CALLER = { id: 'sub-1', role: 'admin', roles: ['admin'] as const };
const anOperation = (rows: number, chunks: number) =>
  newOperation({ kind: 'products', head: ['sku'], rows, chunks }, CALLER, AT);

describe('a file in parts', () => {
  const entries = fc.array(
    fc.record({
      name: fc.string(),
      rows: fc.array(fc.record({ line: fc.nat(), cells: fc.array(fc.string({ maxLength: 200 })) }), {
        minLength: 1,
        maxLength: 120,
      }),
    }),
    { maxLength: 40 },
  );

  it('is the whole file in its order, each part small enough to be stored and worked off', () => {
    fc.assert(
      fc.property(entries, (file: Entry[]) => {
        const chunks = cut(file);
        expect(chunks.flat()).toEqual(file);
        for (const chunk of chunks) {
          const rows = chunk.reduce((sum, entry) => sum + entry.rows.length, 0);
          expect(rows <= 250 || chunk.length === 1).toBe(true);
          expect(Buffer.byteLength(JSON.stringify(chunk))).toBeLessThan(390_000);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('an operation', () => {
  it('counts every row once and is done after its last part', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)), { minLength: 1 }), (parts) => {
        const rows = parts.flat().reduce((sum, n) => sum + n, 0);
        let operation: Operation = started(anOperation(rows, parts.length), AT);
        for (const [created, existing, failed] of parts) {
          expect(operation.state).toBe('running');
          operation = advanced(operation, { created, existing, failed }, AT);
        }
        expect(operation).toMatchObject({ state: 'done', finishedAt: AT, counts: { rows, done: rows } });
      }),
    );
  });

  it('is given up after five attempts at the same part, and not before', () => {
    let operation = started(anOperation(9, 3), AT);
    for (let i = 0; i < 4; i++) operation = stumbled(operation, 'broken', AT);
    expect(operation).toMatchObject({ state: 'running', attempts: 4 });
    expect(advanced(operation, { created: 3, existing: 0, failed: 0 }, AT).attempts).toBe(0);
    const last = stumbled(operation, 'broken', AT);
    expect(last).toMatchObject({ state: 'failed', fault: 'broken', finishedAt: AT });
  });
});

describe('rows of orders', () => {
  const names = (csv: string) =>
    readEntries(KINDS.orders, csv).entries.map(({ name, rows, repeats }) => [name, rows.length, repeats]);

  it('belong together while they follow each other under one reference, and an order in pieces is none', () => {
    expect(names('reference,sku\nA,X\n,Y\nA,Z\nB,X\nA,X\n')).toEqual([
      ['A', 3, 6],
      ['B', 1, undefined],
      ['A', 1, 2],
    ]);
  });
});
