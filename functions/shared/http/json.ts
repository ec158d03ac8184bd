import { invalid, Problem } from '../problem.ts';
import { type Saying, say } from '../texts/say.ts';

const MAX_BYTES = 1_000_000;
const MAX_DEPTH = 12;

/**
 * The body's JSON, bounded in size and depth. `__proto__` is refused here, since schemas drop it without a word.
 * @throws Problem too-large, unsupported-media-type, invalid-request
 */
export function parseJson(text: string | undefined, contentType: string | undefined): unknown {
  if (!text) throw new Problem('invalid-request', say('A JSON body is needed.'));
  if (!/^application\/(json|[\w.+-]+\+json)\b/i.test(contentType ?? ''))
    throw new Problem('unsupported-media-type', say('Send the body as application/json.'));
  if (Buffer.byteLength(text) > MAX_BYTES)
    throw new Problem('too-large', say('The body may have at most {max} bytes.', { max: MAX_BYTES }));
  const value = decode(text);
  checkShape(value);
  return value;
}

function decode(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem('invalid-request', whereBroken(String(error)));
  }
}

/** Of what the parser says only the place: the rest is English, and repeats the body. */
function whereBroken(error: string): Saying {
  const [, position] = /at position (\d+)/.exec(error) ?? [];
  return position
    ? say('The body is not JSON, see character {position}.', { position: Number(position) + 1 })
    : say('The body is not JSON.');
}

/** Walks without recursion: a deep body must not cost us our own stack. */
function checkShape(root: unknown): void {
  const todo: { value: unknown; pointer: string; depth: number }[] = [{ value: root, pointer: '', depth: 0 }];
  for (let at = todo.pop(); at; at = todo.pop()) {
    const { value, pointer, depth } = at;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH)
      throw invalid('body', pointer, say('must not be nested deeper than {max} levels', { max: MAX_DEPTH }));
    for (const [name, inner] of Object.entries(value)) {
      const inside = `${pointer}/${escapePointer(name)}`;
      if (name === '__proto__') throw invalid('body', inside, say('is not a field of this request'));
      todo.push({ value: inner, pointer: inside, depth: depth + 1 });
    }
  }
}

export const escapePointer = (name: string): string =>
  name.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 100);
