import { expect, test } from 'vitest';
import { newId } from '../../functions/shared/ids.ts';
import { idOfLink, signLink } from '../../functions/shared/signed-link.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { AT } from '../support/samples.ts';

const SECRET = { value: Buffer.alloc(32, 1).toString('base64url') };
const OTHER = { value: Buffer.alloc(32, 2).toString('base64url') };

const id = newId('ord');
const token = signLink(id, plusDays(AT, 60), SECRET);

test('a link is good for what it is about until its day', () => {
  expect(idOfLink('ord', token, SECRET, AT)).toBe(id);
  expect(idOfLink('ord', token, SECRET, plusDays(AT, 59))).toBe(id);
  expect(idOfLink('ord', token, SECRET, plusDays(AT, 60))).toBeUndefined();
});

test('it is good for one rotation of the secret, and of another kind it is nothing', () => {
  expect(idOfLink('ord', token, { ...OTHER, former: SECRET.value }, AT)).toBe(id);
  expect(idOfLink('ord', token, OTHER, AT)).toBeUndefined();
});

test('it is nothing once any of it is another', () => {
  for (let i = 0; i < token.length - 1; i++) {
    const altered = `${token.slice(0, i)}${token[i] === '1' ? '2' : '1'}${token.slice(i + 1)}`;
    expect(idOfLink('ord', altered, SECRET, AT)).toBeUndefined();
  }
  const later = signLink(id, plusDays(AT, 600), OTHER).split('.')[1];
  expect(idOfLink('ord', token.replace(/\.\w+\./, `.${later}.`), SECRET, AT)).toBeUndefined();
  const another = signLink(newId('ord'), plusDays(AT, 60), SECRET).slice(0, 26);
  expect(idOfLink('ord', another + token.slice(26), SECRET, AT)).toBeUndefined();
  expect(idOfLink('ord', '', SECRET, AT)).toBeUndefined();
});
