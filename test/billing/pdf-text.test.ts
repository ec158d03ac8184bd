import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitals } from '../../functions/billing/pdf/capitals.ts';
import { wrap } from '../../functions/shared/pdf/wrap.ts';

describe('an amount in characters', () => {
  it.each([
    [0, '零元整'],
    [1, '壹分'],
    [10, '壹角整'],
    [100, '壹元整'],
    [105, '壹元零伍分'],
    [1_050, '壹拾元伍角整'],
    [123_456, '壹仟贰佰叁拾肆元伍角陆分'],
    [1_000_100, '壹万零壹元整'],
    [10_010_000_000, '壹亿零壹拾万元整'],
    [2_000_050_000, '贰仟万零伍佰元整'],
    [999_999_999_999, '玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
    [-100, '负壹元整'],
  ])('%i fen is %s', (fen, expected) => {
    expect(capitals(fen)).toBe(expected);
  });
});

describe('wrapping', () => {
  const measure = (text: string) => Array.from(text).length;
  const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].length;

  it('breaks at spaces, and Chinese between characters but never before a full stop', () => {
    expect(wrap('one two three', 7, measure)).toEqual(['one two', 'three']);
    expect(wrap('一二三四。五六', 4, measure)).toEqual(['一二三', '四。五六']);
  });

  it('cuts a word that is wider than a line', () => {
    expect(wrap('ab cdefghij', 4, measure)).toEqual(['ab', 'cdef', 'ghij']);
  });

  it('loses nothing and never exceeds the width, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 8, max: 30 }),
        (text, width) => {
          const lines = wrap(text, width, graphemes);
          expect(lines.filter((line) => graphemes(line) > width)).toEqual([]);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
