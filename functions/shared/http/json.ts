import { invalid, Problem } from '../problem.ts';
import { type Saying, say } from '../texts/say.ts';
import { isDeeper } from './depth.ts';

const MAX_BYTES = 1_000_000;
const MAX_DEPTH = 12;

/**
 * The body's JSON, bounded in size and depth before it is parsed. `__proto__` is refused here, since schemas drop it
 * without a word.
 * @throws Problem too-large, unsupported-media-type, invalid-request
 */
export function parseJson(text: string | undefined, contentType: string | undefined): unknown {
  if (!text) throw new Problem('invalid-request', say('A JSON body is needed.'));
  if (!/^application\/(json|[\w.+-]+\+json)\b/i.test(contentType ?? ''))
    throw new Problem('unsupported-media-type', say('Send the body as application/json.'));
  if (Buffer.byteLength(text) > MAX_BYTES)
    throw new Problem('too-large', say('The body may have at most {max} bytes.', { max: MAX_BYTES }));
  // What a gateway puts in place of bytes that are no text.
  if (text.includes('\uFFFD')) throw invalid('body', '', say('must be UTF-8'));
  if (isDeeper(text, MAX_DEPTH))
    throw invalid('body', '', say('must not be nested deeper than {max} levels', { max: MAX_DEPTH }));
  const value = decode(text);
  checkNames(value);
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

function checkNames(root: unknown): void {
  const todo: { value: unknown; pointer: string }[] = [{ value: root, pointer: '' }];
  for (let at = todo.pop(); at; at = todo.pop()) {
    const { value, pointer } = at;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      const inside = `${pointer}/${escapePointer(name)}`;
      if (name === '__proto__') throw invalid('body', inside, say('is not a field of this request'));
      todo.push({ value: inner, pointer: inside });
    }
  }
}

export const escapePointer = (name: string): string =>
  name.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 100);
