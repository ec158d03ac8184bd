import { describe, expect, test } from 'vitest';
import { inEnglish, say, saying } from '../../functions/shared/texts/say.ts';
import { tell } from '../../functions/shared/texts/tell.ts';

describe('what is said', () => {
  test('is told in the language asked for', () => {
    const said = say('must have at most {max} characters', { max: 60 });
    expect(tell(said, 'en')).toBe('must have at most 60 characters');
    expect(tell(said, 'zh')).toBe('不能超过 60 个字符');
  });

  test('may be said within another, which is then told in the same language', () => {
    const said = say('{field}: {complaint}.', { field: '/name', complaint: say('must not be empty') });
    expect(tell(said, 'en')).toBe('/name: must not be empty.');
    expect(tell(said, 'zh')).toBe('/name：不能为空。');
    expect(
      tell(say("This order is {status}; it can't be cancelled.", { status: say('settled') }), 'zh'),
    ).toBe('订单已结清，不能取消。');
  });

  test('tells lists as its language does, and codes as they are', () => {
    const codes = say('must be one of {values}', { values: ['draft', 'sent'] });
    expect(tell(codes, 'en')).toBe('must be one of draft, sent');
    expect(tell(codes, 'zh')).toBe('必须是以下之一：draft、sent');
    const missing = [say('an address'), say('a tax id')];
    expect(tell(say("The customer's record lacks {missing}.", { missing }), 'zh')).toBe(
      '客户资料缺少：地址、税号。',
    );
  });

  test('takes parameters as they come, whatever they look like', () => {
    for (const field of ['{field}', '$&', '$1', '{complaint}', '必填', '']) {
      expect(tell(say('There is no field {field}.', { field }), 'en')).toBe(`There is no field ${field}.`);
      expect(tell(say('There is no field {field}.', { field }), 'zh')).toBe(`没有字段 ${field}。`);
    }
  });

  test('is the same after it was stored', () => {
    const missing = [say('an address')];
    for (const said of [say('is missing'), say("The customer's record lacks {missing}.", { missing })]) {
      const stored = saying.parse(JSON.parse(JSON.stringify(said)));
      expect(stored).toEqual(said);
      expect(tell(stored, 'zh')).toBe(tell(said, 'zh'));
    }
  });

  test('stays English when an older version said it', () => {
    const old = { template: 'was said {when} once', params: { when: 'long ago' } };
    expect(tell(old, 'zh')).toBe(inEnglish(old));
    expect(tell({ template: 'constructor' }, 'zh')).toBe('constructor');
  });
});
