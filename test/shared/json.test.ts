import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDeeper } from '../../functions/shared/http/depth.ts';
import { parseJson } from '../../functions/shared/http/json.ts';
import { Problem } from '../../functions/shared/problem.ts';

const JSON_TYPE = 'application/json';

function refusal(text: string | undefined, contentType: string | undefined = JSON_TYPE): Problem {
  try {
    parseJson(text, contentType);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('was taken');
}

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);

describe('a body', () => {
  test('is what was sent', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes('__proto__'));
        expect(parseJson(text, JSON_TYPE)).toEqual(JSON.parse(text));
      }),
    );
  });

  test.each([undefined, ''])('%j is none', (text) => {
    expect(refusal(text).code).toBe('invalid-request');
  });

  test.each(['{', 'NaN', "{'a':1}", '{"a":Infinity}', '{"a":1,}', '\u0000'])('%j is not JSON', (text) => {
    expect(refusal(text).message).toMatch(/^The body is not JSON/);
  });

  test.each(['application/json; charset=utf-8', 'application/merge-patch+json', 'APPLICATION/JSON'])(
    'may be sent as %s',
    (type) => {
      expect(parseJson('1', type)).toBe(1);
    },
  );

  test.each(['text/plain', 'application/jsonp', '', 'multipart/form-data'])(
    'may not be sent as %j',
    (type) => {
      expect(refusal('1', type).code).toBe('unsupported-media-type');
    },
  );

  test('may have a million bytes, counted as bytes', () => {
    expect(refusal(`"${'a'.repeat(1_000_000)}"`).code).toBe('too-large');
    expect(refusal(`"${'汉'.repeat(340_000)}"`).code).toBe('too-large');
    expect(parseJson(`"${'a'.repeat(999_998)}"`, JSON_TYPE)).toHaveLength(999_998);
  });

  test('may be twelve levels deep; what is deeper is refused, however deep', () => {
    expect(parseJson(nested(12), JSON_TYPE)).toBeDefined();
    expect(refusal(nested(13)).errors).toMatchObject([{ in: 'body', pointer: '' }]);
    expect(refusal(nested(400_000)).code).toBe('invalid-request');
    expect(refusal(nested(50_000, '{"a":[', ']}')).code).toBe('invalid-request');
  });
});

describe('the depth of JSON', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
  const tricky = fc.string({ unit: fc.constantFrom('[', ']', '{', '}', '"', '\\', 'u', 'a', '\n') });
  const values = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small', maxDepth: 8 }, tricky, tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 3 }),
    object: fc.dictionary(tricky, tie('value'), { maxKeys: 3 }),
  }));

  test('is told from the text as from the value, whatever its texts hold', () => {
    fc.assert(
      fc.property(values.value, fc.nat({ max: 10 }), fc.constantFrom(0, 2), (value, levels, indent) => {
        expect(isDeeper(JSON.stringify(value, null, indent), levels)).toBe(depthOf(value) > levels);
      }),
    );
  });
});

describe('__proto__', () => {
  test.each([
    ['{"__proto__":{"admin":true}}', '/__proto__'],
    ['{"lines":[{"a":1},{"__proto__":1}]}', '/lines/1/__proto__'],
    ['{"a/b":{"c~d":{"\\u005f_proto__":null}}}', '/a~1b/c~0d/__proto__'],
  ])('%s is refused where it is', (text, pointer) => {
    expect(refusal(text).errors).toEqual([expect.objectContaining({ in: 'body', pointer })]);
  });

  test('as a value is only a word', () => {
    expect(parseJson('{"a":"__proto__"}', JSON_TYPE)).toEqual({ a: '__proto__' });
  });
});
