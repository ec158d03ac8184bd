import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { nextNumber } from '../../functions/billing/series/numbering.ts';
import { keys } from '../../functions/shared/keys.ts';
import { once } from '../../functions/shared/once.ts';
import { resource } from '../../functions/shared/resource.ts';
import { getItem, getItems, Stale, transact, type Write } from '../../functions/shared/table.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const counter = { pk: 'COUNTER', sk: 'COUNTER' };
const up: Write = {
  op: {
    Update: {
      Key: counter,
      UpdateExpression: 'ADD #n :one',
      ExpressionAttributeNames: { '#n': 'n' },
      ExpressionAttributeValues: { ':one': 1 },
    },
  },
  onConflict: 'retry',
};

describe('a series', () => {
  /** Takes a number in the transaction that issues a document, and again when overtaken, as steps do. */
  async function issue(year: string, document: string): Promise<string> {
    for (;;) {
      const { number, write } = await nextNumber('INV', year);
      const put: Write = { op: { Put: { Item: { pk: document, sk: 'DOC', number } } }, onConflict: 'retry' };
      try {
        await transact([write, put]);
        return number;
      } catch (error) {
        if (!(error instanceof Stale)) throw error;
      }
    }
  }
  const expected = (year: string, n: number) =>
    times(n, (i) => `INV-${year}-${String(i + 1).padStart(6, '0')}`);

  test('has no gap and no duplicate when fifty are issued at once', async () => {
    const given = await Promise.all(times(50, (i) => issue('2026', `D-${i}`)));
    expect(given.toSorted()).toEqual(expected('2026', 50));
  });

  test('loses no number with a transaction that fails', async () => {
    const failing: Write = {
      op: { Delete: { Key: counter, ConditionExpression: 'attribute_exists(missing)' } },
      onConflict: () => new Error('refused'),
    };
    const attempts = times(20, async (i) => {
      if (i % 2 === 0) return issue('2027', `E-${i}`);
      const { write } = await nextNumber('INV', '2027');
      await expect(transact([write, failing])).rejects.toThrow();
      return undefined;
    });
    const given = (await Promise.all(attempts)).filter((number) => number !== undefined);
    expect(given.toSorted()).toEqual(expected('2027', 10));
  });
});

describe('once', () => {
  const decided = (key: { pk: string; sk: string }, answer: string) =>
    once<string>({
      key,
      recall: (record) => String(record.value),
      decide: async () => ({ value: answer, writes: [up] }),
    });

  test('takes effect once, and gives all who ask at once the same answer', async () => {
    const answers = await Promise.all(times(40, (i) => decided({ pk: 'ONCE', sk: 'A' }, `answer ${i}`)));
    expect(new Set(answers.map((a) => a.value)).size).toBe(1);
    expect(answers.filter((a) => !a.replayed)).toHaveLength(1);
    expect(await getItem(counter)).toMatchObject({ n: 1 });
  });

  test('decides again on what it finds when overtaken: of ten pieces exactly ten are taken', async () => {
    const shelf = { pk: 'SHELF', sk: 'SHELF' };
    await transact([{ op: { Put: { Item: { ...shelf, left: 10 } } }, onConflict: 'retry' }]);
    const take = (i: number) =>
      once<string>({
        key: { pk: 'TAKER', sk: String(i) },
        recall: (record) => String(record.value),
        decide: async () => {
          const left = Number((await getItem(shelf))?.left);
          if (left === 0) return { value: 'empty', writes: [] };
          const put = {
            Item: { ...shelf, left: left - 1 },
            ConditionExpression: '#left = :left',
            ExpressionAttributeNames: { '#left': 'left' },
            ExpressionAttributeValues: { ':left': left },
          };
          return { value: 'taken', writes: [{ op: { Put: put }, onConflict: 'retry' }] };
        },
      });
    const answers = await Promise.all(times(25, take));
    expect(answers.filter((a) => a.value === 'taken')).toHaveLength(10);
    expect(await getItem(shelf)).toMatchObject({ left: 0 });
  });

  test('writes nothing and remembers nothing when the decision fails', async () => {
    const key = { pk: 'ONCE', sk: 'B' };
    const failing = once<string>({ key, recall: String, decide: () => Promise.reject(new Error('no')) });
    await expect(failing).rejects.toThrow('no');
    expect(await getItem(key)).toBeUndefined();
  });

  test('gives the error that a failed condition means, and remembers nothing', async () => {
    const key = { pk: 'ONCE', sk: 'C' };
    const write: Write = {
      op: { Delete: { Key: counter, ConditionExpression: 'attribute_not_exists(pk)' } },
      onConflict: () => new Error('taken'),
    };
    await expect(
      once<string>({ key, recall: String, decide: async () => ({ value: 'x', writes: [write] }) }),
    ).rejects.toThrow('taken');
    expect(await getItem(key)).toBeUndefined();
  });
});

describe('a transaction', () => {
  test('has at most a hundred writes', async () => {
    await expect(transact(times(101, () => up))).rejects.toThrow('101 writes');
  });
});

const notes = resource({
  name: 'resource',
  schema: z.object({ id: z.string(), text: z.string(), version: z.int() }),
  key: ({ id }) => ({ pk: `NOTE#${id}`, sk: 'NOTE' }),
  indexes: ({ id }) => ({ byKind: { pk: 'NOTE', sk: id } }),
});
const note = (id: string, text = 't') => ({ id, text, version: 1 });
const add = (...ids: string[]) => transact(ids.map((id) => notes.create(note(id))));

async function readAll(
  limit: number,
  sort: 'id' | '-id',
  between: (page: number) => Promise<void> = async () => {},
) {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 50; page++) {
    const { items, next } = await notes.list('byKind', 'NOTE', { limit, cursor, sort });
    ids.push(...items.map((i) => i.id));
    if (!next) return ids;
    cursor = next;
    await between(page);
  }
  throw new Error('the list does not end');
}

describe('a list', () => {
  const even = times(30, (i) => `n${String(i * 2).padStart(3, '0')}`);

  test('gives each item once, in order, whatever the size of its pages', async () => {
    await add(...even);
    for (const limit of [1, 7, 30, 100]) {
      expect(await readAll(limit, 'id')).toEqual(even);
      expect(await readAll(limit, '-id')).toEqual(even.toReversed());
    }
  });

  test('skips and repeats nothing that was there when others add before and behind', async () => {
    const odd = (page: number) => [
      `n${String(page * 8 + 1).padStart(3, '0')}`,
      `n${String(59 - page).padStart(3, '0')}x`,
    ];
    const read = await readAll(4, '-id', (page) => add(...odd(page)));
    expect(new Set(read).size).toBe(read.length);
    expect(read).toEqual(expect.arrayContaining(even));
    expect(read).toEqual(read.toSorted().toReversed());
  });

  test('goes from one value to another, both included; backwards there is nothing', async () => {
    const options = { limit: 100, sort: 'id' };
    const ids = async (from: string, to: string) =>
      (await notes.list('byKind', 'NOTE', { ...options, from, to })).items
        .map((i) => i.id)
        .filter((id) => even.includes(id));
    expect(await ids('n010', 'n014')).toEqual(['n010', 'n012', 'n014']);
    expect(await ids('n014', 'n010')).toEqual([]);
  });

  test.each([
    ['garbage', '%%%'],
    ['not JSON', Buffer.from('{').toString('base64url')],
    ['a number', Buffer.from('7').toString('base64url')],
    [
      "another list's",
      Buffer.from('{"kindPk":"OTHER","kindSk":"x","pk":"x","sk":"x"}').toString('base64url'),
    ],
    ['half a cursor', Buffer.from('{"kindPk":"NOTE"}').toString('base64url')],
    [
      'before what is asked for',
      Buffer.from('{"kindPk":"NOTE","kindSk":"\t","pk":"a","sk":"a"}').toString('base64url'),
    ],
    [
      'too much of one',
      Buffer.from('{"kindPk":"NOTE","kindSk":"a","pk":"a","sk":"a","x":"y"}').toString('base64url'),
    ],
  ])('refuses a cursor that is %s', async (_, cursor) => {
    await expect(notes.list('byKind', 'NOTE', { limit: 5, cursor })).rejects.toMatchObject({
      code: 'invalid-request',
      errors: [{ in: 'query', pointer: '/cursor' }],
    });
  });
});

describe('a document', () => {
  test('is made once', async () => {
    await add('made');
    await expect(add('made')).rejects.toThrow(Stale);
    await expect(transact([notes.create(note('made'), () => new Error('there is one'))])).rejects.toThrow(
      'there is one',
    );
  });

  test('is changed only as it was read: of many at once one wins', async () => {
    await add('raced');
    const [before] = await notes.getMany([{ pk: 'NOTE#raced', sk: 'NOTE' }]);
    if (!before) throw new Error('lost');
    const results = await Promise.allSettled(
      times(20, (i) => transact([notes.replace({ ...before, text: String(i) })])),
    );
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    expect(await notes.get({ pk: 'NOTE#raced', sk: 'NOTE' })).toMatchObject({ version: 2 });
  });

  test('that is not there is not found, and left out of many', async () => {
    await expect(notes.get({ pk: 'NOTE#none', sk: 'NOTE' })).rejects.toMatchObject({ code: 'not-found' });
    expect(await notes.find({ pk: 'NOTE#none', sk: 'NOTE' })).toBeUndefined();
  });
});

test('many items come in the order they were asked for, also more than one call brings', async () => {
  const ids = times(230, (i) => `many-${i}`);
  for (let i = 0; i < ids.length; i += 100) await add(...ids.slice(i, i + 100));
  const wanted = ids.toReversed().flatMap((id) => [`NOTE#${id}`, `NOTE#${id}-none`]);
  const found = await getItems(wanted.map((pk) => ({ pk, sk: 'NOTE' })));
  expect(found.map((item) => item.id)).toEqual(ids.toReversed());
  expect(await getItems([])).toEqual([]);
  // A key that is asked for twice is given twice.
  const twice = wanted.slice(0, 1).flatMap((pk) => [
    { pk, sk: 'NOTE' },
    { pk, sk: 'NOTE' },
  ]);
  expect((await getItems(twice)).map(({ pk }) => pk)).toEqual(twice.map(({ pk }) => pk));
});

test('a key that people write is only a digest in the table', () => {
  const { pk } = keys.idempotency('sub', 'placeOrder', 'k'.repeat(200));
  expect(pk).toMatch(/^IDEMPOTENCY#[\w-]{43}$/);
  expect(keys.idempotency('sub', 'placeOrder', 'a').pk).not.toBe(
    keys.idempotency('sub', 'cancelOrder', 'a').pk,
  );
  expect(keys.idempotency('a', 'b', 'c').pk).not.toBe(keys.idempotency('a\nb', '', 'c').pk);
});
