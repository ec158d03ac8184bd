import { z } from 'zod';
import { type Cell, CellError, headerOf, readCell } from './import-columns.ts';
import type { KindOfFile, Tree } from './import-kinds.ts';

export interface Finding {
  column: string;
  message: string;
}

/** A row as the API takes it (defaults filled in, fields in the schema's order), or its faults column by column. */
export function toResource(
  kind: KindOfFile,
  cells: readonly Cell[],
): { resource: unknown } | { findings: Finding[] } {
  const { tree, findings } = nest(kind, cells);
  const { candidate, keysOf } = withLists(kind, tree);
  const parsed = kind.schema.safeParse(candidate);
  if (parsed.success && findings.length === 0) return { resource: z.encode(kind.schema, parsed.data) };
  const known = new Set(findings.map(({ column }) => column));
  const more = (parsed.error?.issues ?? [])
    .map(({ path, message }) => ({ column: headerOf(kind.columns, keyed(path, keysOf)), message }))
    .filter(({ column }) => !known.has(column))
    .map((one) => (isEmpty(one.column, cells) ? { ...one, message: 'must not be empty' } : one));
  return { findings: [...findings, ...more] };
}

const isEmpty = (column: string, cells: readonly Cell[]): boolean =>
  !cells.some(({ header }) => header === column || header.startsWith(`${column}.`));

/** The cells' values, each at its path. */
function nest(kind: KindOfFile, cells: readonly Cell[]): { tree: Tree; findings: Finding[] } {
  const tree = structuredClone(kind.blank);
  const findings: Finding[] = [];
  const rowCurrency = cells.find(({ header }) => header === 'currency')?.text;
  for (const cell of cells) {
    try {
      put(tree, cell.path, readCell(cell, rowCurrency));
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      findings.push({ column: cell.header, message: error.message });
    }
  }
  return { tree, findings };
}

function put(tree: Tree, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) tree[step] = value;
  else put(inner(tree, step), rest, value);
}

function inner(tree: Tree, step: string): Tree {
  tree[step] ??= {};
  return tree[step] as Tree; // only `put` makes values at inner steps, and no column is both a value and a step
}

/** Turns `{1: …, 2: …}` into a list; remembers which position came from which key. */
function withLists(kind: KindOfFile, tree: Tree) {
  const candidate: Tree = { ...tree };
  const keysOf: Record<string, string[]> = {};
  for (const [list, { key }] of Object.entries(kind.lists)) {
    const entries = Object.entries(tree[list] ?? {});
    if (entries.length === 0) continue;
    keysOf[list] = entries.map(([name]) => name);
    candidate[list] = entries.map(([name, entry]) => (key ? { [key]: name, ...entry } : entry));
  }
  return { candidate, keysOf };
}

/** A field's path with the list's own key in place of the position. */
function keyed(path: readonly PropertyKey[], keysOf: Readonly<Record<string, string[]>>): string[] {
  const keys = keysOf[String(path[0])];
  return path.map((step, i) => String(i === 1 ? (keys?.[Number(step)] ?? step) : step));
}
