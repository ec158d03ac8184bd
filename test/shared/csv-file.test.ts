import { expect, test } from 'vitest';
import { csvFile } from '../../functions/shared/csv-file.ts';

const text = (rows: readonly string[][]) => new TextDecoder().decode(csvFile([['a', 'b'], ...rows]));

test('a cell with a separator, a quote or a line end is quoted', () => {
  expect(text([['x,y', 'say "so"']])).toBe('a,b\r\n"x,y","say ""so"""\r\n');
});

test('a number keeps its sign, and what a spreadsheet would work out is text', () => {
  expect(
    text([
      ['-12.50', '=HYPERLINK("x")'],
      ['@x', ''],
    ]),
  ).toBe(`a,b\r\n-12.50,"'=HYPERLINK(""x"")"\r\n'@x,\r\n`);
});
