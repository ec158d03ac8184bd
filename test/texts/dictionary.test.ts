import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROBLEMS } from '../../functions/shared/problem.ts';
import { placesOf } from '../../functions/shared/texts/say.ts';
import { zh } from '../../functions/shared/texts/zh.ts';

/** Every sentence there is: the compiler refuses to say one that isn't here. */
const sentences = Object.entries(zh);

describe('every sentence', () => {
  test.each(sentences)('%s', (english, chinese) => {
    expect(placesOf(chinese).sort()).toEqual(placesOf(english).sort());
    expect(chinese).toMatch(/[\p{Script=Han}：]/u);
    expect(chinese.endsWith('。')).toBe(english.endsWith('.'));
    expect(chinese).not.toMatch(/[,;:!?] |\.$/);
  });
});

test('no sentence is kept that nobody says', () => {
  const titles = Object.values(PROBLEMS).map(({ title }) => title);
  const code = sources('functions').join('\n').replaceAll('\\', '');
  const unsaid = sentences.map(([english]) => english).filter((s) => !code.includes(quoted(s)));
  expect(unsaid.filter((s) => !titles.some((title) => title === s))).toEqual([]);
});

const quoted = (sentence: string): string => (sentence.includes("'") ? `"${sentence}"` : `'${sentence}'`);

/** All code apart from the dictionary itself. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path.endsWith('texts/zh') ? [] : sources(path);
    return path.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}
