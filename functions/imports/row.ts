import { codeOf, complaintOf } from '../shared/http/complaints.ts';
import { type Saying, say } from '../shared/texts/say.ts';
import { type Cell, CellError, headerOf, type Placed, readCell } from './columns.ts';
import type { Mistake } from './csv.ts';
import type { Entry } from './entries.ts';
import type { KindOfFile, Tree } from './kinds/kind.ts';

interface Finding {
  row: number;
  column: string;
  message: Saying;
}

/** What an entry makes, through the kind's schema, or its mistakes column by column. */
export function toResource(
  kind: KindOfFile,
  placed: readonly Placed[],
  entry: Entry,
): { value: unknown } | { mistakes: Mistake[]; code: ReturnType<typeof codeOf> } {
  const wide = tooWide(placed, entry);
  if (wide.length > 0) return { mistakes: wide, code: 'invalid-request' };
  const cells = cellsOf(placed, entry);
  const { tree, findings } = nest(kind, cells);
  const { candidate, keysOf } = withLists(kind, tree);
  const parsed = kind.schema.safeParse(candidate, { reportInput: true });
  const all = [...repetition(kind, entry), ...conflicting(cells), ...findings];
  if (parsed.success && all.length === 0) return { value: parsed.data };
  const known = new Set(all.map(({ row, column }) => `${row} ${column}`));
  const issues = parsed.error?.issues ?? [];
  const code = all.length === 0 ? codeOf(issues) : 'invalid-request';
  for (const issue of issues) {
    const path = keyed(issue.path, keysOf);
    const row = kind.grouped && path[0] === 'lines' ? Number(path[1] ?? 1) - 1 : 0;
    const column = headerOf(kind.columns, path);
    if (known.has(`${row} ${column}`)) continue;
    const empty = isEmpty(column, row, cells);
    all.push({ row, column, message: empty ? say('must not be empty') : complaintOf(issue) });
  }
  const mistakes = all.map(({ row, ...rest }) => ({ line: entry.rows[row]?.line ?? 0, ...rest }));
  return { mistakes, code };
}

function tooWide(placed: readonly Placed[], { rows }: Entry): Mistake[] {
  const columns = placed.length;
  return rows
    .filter(({ cells }) => cells.length > columns)
    .map(({ line, cells }) => ({
      line,
      message: say('has {cells} cells for {columns} columns', { cells: cells.length, columns }),
    }));
}

/** The filled cells; what is of one line of an order goes to that line's place. */
const cellsOf = (placed: readonly Placed[], { rows }: Entry): Cell[] =>
  rows.flatMap(({ cells }, row) =>
    placed.flatMap((at, i): Cell[] => {
      const path = at.path.map((step) => (step === '#' ? String(row + 1) : step));
      return cells[i] ? [{ ...at, path, text: cells[i], row }] : [];
    }),
  );

const repetition = ({ identity }: KindOfFile, { repeats }: Entry): Finding[] =>
  repeats === undefined
    ? []
    : [{ row: 0, column: identity.join(' and '), message: say('as on line {line}', { line: repeats }) }];

/** What is said of the whole order is said once, or alike. */
function conflicting(cells: readonly Cell[]): Finding[] {
  const first = new Map<string, string>();
  return cells.flatMap(({ path, header, text, row }): Finding[] => {
    const at = path.join('.');
    const before = first.get(at);
    if (before === undefined) first.set(at, text);
    return before === undefined || before === text
      ? []
      : [{ row, column: header, message: say('differs from the first row of the same order') }];
  });
}

const isEmpty = (column: string, row: number, cells: readonly Cell[]): boolean =>
  !cells.some((cell) => cell.row === row && (cell.header === column || cell.header.startsWith(`${column}.`)));

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
      findings.push({ row: cell.row, column: cell.header, message: error.complaint });
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
    if (entries.length === 0) delete candidate[list];
    else {
      keysOf[list] = entries.map(([name]) => name);
      candidate[list] = entries.map(([name, entry]) => (key ? { [key]: name, ...entry } : entry));
    }
  }
  return { candidate, keysOf };
}

/** A field's path with the list's own key in place of the position. */
function keyed(path: readonly PropertyKey[], keysOf: Readonly<Record<string, string[]>>): string[] {
  const keys = keysOf[String(path[0])];
  return path.map((step, i) => String(i === 1 ? (keys?.[Number(step)] ?? step) : step));
}
