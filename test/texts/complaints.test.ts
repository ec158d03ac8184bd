import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { allRoutes } from '../../functions/meta/modules.ts';
import { email, text } from '../../functions/shared/fields.ts';
import { complaintOf } from '../../functions/shared/http/complaints.ts';
import { idOf } from '../../functions/shared/ids.ts';
import { positiveMoney } from '../../functions/shared/money.ts';
import { positiveQuantity } from '../../functions/shared/quantity.ts';
import { sayingOf } from '../../functions/shared/texts/message.ts';
import { tell } from '../../functions/shared/texts/tell.ts';
import { day, instant } from '../../functions/shared/time.ts';
import { messagesOf, partsOf } from '../support/schemas.ts';

function complaint(schema: z.ZodType, value: unknown) {
  const [issue] = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  if (!issue) throw new Error('it is valid');
  const said = complaintOf(issue);
  return [tell(said, 'en'), tell(said, 'zh')];
}

describe('a value is refused in words', () => {
  test.each<[name: string, schema: z.ZodType, value: unknown, en: string, zh: string]>([
    ['missing text', text(60), undefined, 'is missing', '为必填项'],
    ['a missing choice', z.enum(['a', 'b']), undefined, 'is missing', '为必填项'],
    ['a missing address', email, undefined, 'is missing', '为必填项'],
    ['null', text(60), null, 'must be text', '必须是文本'],
    ['a number for text', text(60), 7, 'must be text', '必须是文本'],
    ['empty text', text(60), '  ', 'must not be empty', '不能为空'],
    ['long text', text(60), 'x'.repeat(61), 'must have at most 60 characters', '不能超过 60 个字符'],
    ['short text', z.string().min(3), 'x', 'must have at least 3 characters', '不能少于 3 个字符'],
    ['control characters', text(60), 'a\u0007', 'must not contain control characters', '不能包含控制字符'],
    ['no address', email, 'x', 'must be an e-mail address', '必须是电子邮箱地址'],
    ['another id', idOf('cus'), 'ord_1', 'must be an id such as cus_01J…', '必须是 ID，例如 cus_01J…'],
    [
      'no decimal',
      positiveQuantity,
      '1,5',
      'must be a decimal such as "1.5"',
      '必须是十进制数字字符串，例如 "1.5"',
    ],
    ['nothing', positiveQuantity, '0', 'must be more than zero', '必须大于零'],
    [
      'a day that isn’t',
      day,
      '2026-02-30',
      'must be a day such as 2026-03-01',
      '必须是日期，例如 2026-03-01',
    ],
    [
      'local time',
      instant,
      '2026-03-01 09:30',
      'must be an instant in UTC such as 2026-03-01T09:30:00Z',
      '必须是 UTC 时间，例如 2026-03-01T09:30:00Z',
    ],
    ['another choice', z.enum(['a', 'b']), 'c', 'must be one of a, b', '必须是以下之一：a、b'],
    ['text for a number', z.int(), '1', 'must be a number', '必须是数字'],
    ['NaN', z.number(), Number.NaN, 'must be a number', '必须是数字'],
    ['a fraction', z.int(), 1.5, 'must be a whole number', '必须是整数'],
    ['too little', z.int().min(3), 2, 'must be at least 3', '不能小于 3'],
    ['too much', z.int().max(3), 4, 'must be at most 3', '不能大于 3'],
    ['not more', z.number().gt(3), 3, 'must be more than 3', '必须大于 3'],
    ['not less', z.number().lt(3), 3, 'must be less than 3', '必须小于 3'],
    ['no truth', z.boolean(), 'yes', 'must be true or false', '必须是 true 或 false'],
    ['no list', z.array(z.string()), {}, 'must be a list', '必须是数组'],
    ['an empty list', z.array(z.string()).min(1), [], 'must not be empty', '不能为空'],
    ['a short list', z.array(z.string()).min(2), ['a'], 'must have at least 2 entries', '不能少于 2 项'],
    ['a long list', z.array(z.string()).max(1), ['a', 'b'], 'must have at most 1 entries', '不能超过 1 项'],
    ['no object', positiveMoney, [], 'must be an object', '必须是对象'],
    ['what has no words of its own', z.string().regex(/^a$/), 'b', 'is not valid', '无效'],
  ])('%s', (_, schema, value, en, zh) => {
    expect(complaint(schema, value)).toEqual([en, zh]);
  });
});

test('all that any schema of any route says has its translation', () => {
  const schemas = allRoutes().flatMap(({ route: { params, query, body } }) => [params, query, body]);
  const said = schemas.flatMap((schema) => (schema ? [...partsOf(schema)].flatMap(messagesOf) : []));
  expect(said).toEqual(
    expect.arrayContaining(['must be an e-mail address', 'must name each SKU once', 'must be true or false']),
  );
  expect(said.filter((message) => sayingOf(message) === undefined)).toEqual([]);
});
