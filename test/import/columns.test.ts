import { expect, test } from 'vitest';
import { importKind } from '../../functions/imports/model.ts';
import { columnsInWords, columnsOf } from '../../infra/import-columns.ts';
import { documentText } from '../../infra/openapi.ts';

const all = importKind.options.flatMap((kind) => columnsOf(kind).map((column) => ({ kind, ...column })));

test('a column that may be left out says so or is of one of many, and one that is required says nothing of it', () => {
  for (const { kind, name, about, required } of all) {
    const mayBeLeftOut = /optional|when left out/.test(about);
    if (required) expect([kind, name, mayBeLeftOut]).toEqual([kind, name, false]);
    // An address or none, as a whole.
    else if (!/[#*]|^deliveryAddress/.test(name))
      expect([kind, name, mayBeLeftOut]).toEqual([kind, name, true]);
  }
  expect(all.filter(({ required }) => required).length).toBeGreaterThan(20);
});

test('the document names the columns of every kind of file', () => {
  const { description }: { description: string } = JSON.parse(documentText()).paths['/imports'].post;
  expect(description).toContain(columnsInWords());
  for (const { name } of all) expect(description).toContain(`- \`${name}\``);
});
