import { expect, test } from 'vitest';
import { formIn } from '../../functions/shared/http/form.ts';

const sent = (type?: string) =>
  formIn({ headers: type ? { 'content-type': type } : {}, body: 'name=%E6%9D%8E', isBase64Encoded: false });

test.each(['application/x-www-form-urlencoded', 'Application/X-WWW-Form-Urlencoded; charset=UTF-8'])(
  'what a browser sends of a page as %s is read',
  (type) => {
    expect(Object.fromEntries(sent(type))).toEqual({ name: '李' });
  },
);

test.each([undefined, 'application/json', 'text/plain', 'application/x-www-form-urlencoded2'])(
  'as %s it is no form',
  (type) => {
    expect(() => sent(type)).toThrow(expect.objectContaining({ code: 'unsupported-media-type' }));
  },
);
