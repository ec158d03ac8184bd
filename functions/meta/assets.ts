import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { isKnown } from '../shared/http/etag.ts';
import type { Result } from '../shared/http/serve-open.ts';
import { digest } from '../shared/keys.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Compressed when it was built, smallest first. */
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

interface Loaded {
  base64: string;
  etag: string;
}

const loaded = new Map<string, Loaded>();

/** The files lie beside the bundle. */
const urlOf = (file: string): URL => new URL(`./assets/${file}`, import.meta.url);

/**
 * A file of the bundle, compressed as the caller can take it; 304 when the caller has it.
 * @throws when the file was not bundled
 */
export function sendAsset(name: string, asked: Readonly<Record<string, string | undefined>>): Result {
  const encoding = ENCODINGS.find(
    (one) => accepts(asked['accept-encoding'], one.name) && has(name + one.suffix),
  );
  const { base64, etag } = load(name + (encoding?.suffix ?? ''));
  const headers = {
    etag,
    vary: 'Accept-Encoding',
    'cache-control': 'public, max-age=300',
    'x-content-type-options': 'nosniff',
  };
  if (isKnown(etag, asked['if-none-match'])) return { statusCode: 304, headers };
  return {
    statusCode: 200,
    headers: {
      ...headers,
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      ...(encoding ? { 'content-encoding': encoding.name } : {}),
    },
    isBase64Encoded: true,
    body: base64,
  };
}

/** `br;q=0` says no. */
const accepts = (header: string | undefined, encoding: string): boolean =>
  (header ?? '').split(',').some((one) => {
    const [name, q = 'q=1'] = one.split(';').map((part) => part.trim());
    return name?.toLowerCase() === encoding && !/^q=0(\.0*)?$/.test(q);
  });

const has = (file: string): boolean => loaded.has(file) || existsSync(urlOf(file));

/** Read once per instance. */
function load(file: string): Loaded {
  const known = loaded.get(file);
  if (known) return known;
  const base64 = readFileSync(urlOf(file)).toString('base64');
  const made = { base64, etag: `"${digest(base64).slice(0, 22)}"` };
  loaded.set(file, made);
  return made;
}
