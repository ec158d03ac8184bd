import { expect, test } from 'vitest';
import { preferredLanguage } from '../../functions/shared/http/language.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['en', 'en'],
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['ZH-hans-cn', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['de, zh;q=0.3, en;q=0.5', 'en'],
  ['de;q=1.0, zh;q=0.5, en;q=0.3', 'zh'],
  ['en;q=0.5,zh;q=0.5', 'en'],
  ['zh;q=0.5,en;q=0.5', 'zh'],
  [' zh ; q=0.7 , en ; q=0.1 ', 'zh'],
  ['zh;q=0', 'en'],
  ['en;q=0', 'en'],
  ['en;q=0,*', 'zh'],
  ['*', 'en'],
  ['*;q=0.1,zh;q=0.05', 'en'],
  ['fr, *;q=0.1', 'en'],
  ['fr', 'en'],
  ['zhx', 'en'],
  ['zh;q=nonsense,en;q=0.1', 'en'],
  ['zh;q=0.5.5', 'en'],
  [';;;,,,q=1', 'en'],
  [`${'a,'.repeat(5000)}zh`, 'zh'],
])('%s asks for %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
