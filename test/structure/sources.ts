import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface Import {
  /** Path from the project's root, or the package's name. */
  from: string;
  /** Types alone are gone when the code runs. */
  typesOnly: boolean;
}

export interface Source {
  /** From the project's root, e.g. `functions/orders/api.ts`. */
  path: string;
  text: string;
  lines: string[];
  imports: Import[];
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:([^'"]*?)\s+from\s+)?'([^']+)'/gm;

/** `import { type A, type B }` too brings types alone. */
const bringsTypes = (names: string): boolean =>
  /^\{[^}]*\}$/s.test(names.trim()) &&
  names
    .replace(/[{}]/g, '')
    .split(',')
    .every((n) => /^\s*(type\s|$)/.test(n));

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, names = '', target = '']) => ({
    from: target.startsWith('.') ? join(dirname(path), target) : target,
    typesOnly: type !== undefined || bringsTypes(names),
  }));
}

/** All TypeScript of the product below a directory. */
export const sourcesIn = (directory: string): Source[] =>
  readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => {
      const path = relative(ROOT, join(ROOT, directory, name));
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, lines: text.trimEnd().split('\n'), imports: importsOf(path, text) };
    });

export interface FunctionSize {
  name: string;
  lines: number;
}

const BEGINS = [
  /^( *)(?:export )?(?:default )?(?:async )?function\*? ?(\w*)/,
  /^( *)(?:export )?const (\w+) = .*(?:=>.*|= (?:async )?\()$/,
  /^( *)(?:private |static |override |readonly )*(?:async |get |set )?#?(\w+)\(.*[{(,]$/,
];
const KEYWORDS = /^(if|for|while|switch|catch|return|await|throw|super)$/;

/** Functions and methods with their lines, as the formatter lays them out: what belongs to one is indented deeper. */
export const functionsIn = ({ path, lines }: Source): FunctionSize[] =>
  lines.flatMap((line, start) => {
    const [, indent = '', name = ''] = BEGINS.map((b) => b.exec(line)).find((m) => m !== null) ?? [];
    if (name === '' || KEYWORDS.test(name)) return [];
    return [{ name: `${path} ${name}`, lines: bodyLength(lines.slice(start + 1), indent.length) + 1 }];
  });

function bodyLength(after: readonly string[], indent: number): number {
  const end = after.findIndex(
    (line) =>
      line.trim() !== '' && line.search(/\S/) <= indent && !/^\s*[})\]]+\S/.test(line.replace(/[;,]$/, '')),
  );
  const last = after[end]?.trim() ?? '';
  const body = after.slice(0, /^[})\]]+[;,]?$/.test(last) ? end + 1 : end);
  return body.length - body.toReversed().findIndex((line) => line.trim() !== '');
}
