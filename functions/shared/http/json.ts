import { type FieldError, Problem } from '../problem.ts';

const MAX_BYTES = 1_000_000;
const MAX_DEPTH = 12;

/**
 * The body's JSON, bounded in size and depth. `__proto__` is refused here, since schemas drop it without a word.
 * @throws Problem too-large, unsupported-media-type, invalid-request
 */
export function parseJson(text: string | undefined, contentType: string | undefined): unknown {
  if (!text) throw new Problem('invalid-request', 'A JSON body is needed.');
  if (!/^application\/(json|[\w.+-]+\+json)\b/i.test(contentType ?? ''))
    throw new Problem('unsupported-media-type', 'Send the body as application/json.');
  if (Buffer.byteLength(text) > MAX_BYTES)
    throw new Problem('too-large', `The body may have at most ${MAX_BYTES} bytes.`);
  const value = decode(text);
  checkShape(value);
  return value;
}

function decode(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem('invalid-request', `The body is not JSON: ${(error as Error).message.slice(0, 100)}`); // JSON.parse throws SyntaxError only
  }
}

/** Walks without recursion: a deep body must not cost us our own stack. */
function checkShape(root: unknown): void {
  const todo: { value: unknown; pointer: string; depth: number }[] = [{ value: root, pointer: '', depth: 0 }];
  for (let at = todo.pop(); at; at = todo.pop()) {
    const { value, pointer, depth } = at;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) throw bad(pointer, `must not be nested deeper than ${MAX_DEPTH} levels`);
    for (const [name, inner] of Object.entries(value)) {
      const inside = `${pointer}/${escapePointer(name)}`;
      if (name === '__proto__') throw bad(inside, 'is not a field of this request');
      todo.push({ value: inner, pointer: inside, depth: depth + 1 });
    }
  }
}

const bad = (pointer: string, detail: string): Problem =>
  new Problem('invalid-request', `${pointer} ${detail}.`, [
    { in: 'body', pointer, detail },
  ] satisfies FieldError[]);

export const escapePointer = (name: string): string =>
  name.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 100);
