import { expect, it } from 'vitest';
import { z } from 'zod';
import { MAX_ANSWER_BYTES, respond } from '../../functions/shared/http/respond.ts';
import type { Route } from '../../functions/shared/http/route.ts';
import { Problem } from '../../functions/shared/problem.ts';

const route: Route = { method: 'GET', path: '/things', summary: 'Things', roles: [], response: z.unknown() };
const answer = (bytes: number) =>
  respond(route, { status: 200, etag: '"x"', body: '茶'.repeat(bytes / 3) }, undefined);

const file = (bytes: number) =>
  respond(
    { ...route, produces: 'text/csv' },
    { status: 200, etag: '"x"', body: Buffer.alloc(bytes) },
    undefined,
  );

it('an answer that the gateway could not hand on is a problem that says what to do', () => {
  expect(answer(MAX_ANSWER_BYTES - 100)).toMatchObject({ statusCode: 200 });
  expect(() => answer(MAX_ANSWER_BYTES + 100)).toThrow(Problem);
  expect(() => answer(MAX_ANSWER_BYTES + 100)).toThrow('ask for fewer');
  // As it travels a file is a third larger.
  expect(file((MAX_ANSWER_BYTES * 3) / 4 - 100)).toMatchObject({ statusCode: 200 });
  expect(() => file((MAX_ANSWER_BYTES * 3) / 4 + 100)).toThrow('ask for fewer');
});
