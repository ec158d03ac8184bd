import { setTimeout } from 'node:timers/promises';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Handler } from '../../functions/shared/http/call.ts';
import { routeTable } from '../../functions/shared/http/route.ts';
import { serve } from '../../functions/shared/http/serve.ts';
import { log } from '../../functions/shared/log.ts';
import { InFlight } from '../../functions/shared/once.ts';
import { conflict } from '../../functions/shared/problem.ts';
import { Stale } from '../../functions/shared/table.ts';
import { say } from '../../functions/shared/texts/say.ts';
import { keepLog } from '../support/log-lines.ts';

const routes = routeTable({
  look: { method: 'GET', path: '/look', summary: 'Look', roles: ['admin'], response: z.object({}) },
});

const event = (requestId: string, language = 'en') =>
  // What a function reads of the event, and no more.
  ({
    routeKey: 'GET /look',
    headers: { 'accept-language': language },
    requestContext: {
      requestId,
      authorizer: { jwt: { claims: { sub: 'sub-1', name: 'Erika Muster', 'cognito:groups': '[admin]' } } },
    },
  }) as unknown as APIGatewayProxyEventV2WithJWTAuthorizer;

async function answerOf(look: Handler<(typeof routes)['look']>, requestId: string, language?: string) {
  const { statusCode, headers, body } = await serve(routes, { look })(
    event(requestId, language),
    {} as Context,
  );
  return { status: statusCode, headers, body: JSON.parse(body ?? '{}') };
}

let kept: ReturnType<typeof keepLog>;
beforeEach(() => {
  kept = keepLog();
});
afterEach(() => kept.end());

describe('a fault of ours', () => {
  const look = async () => {
    throw new TypeError('secret is undefined');
  };

  test('is told in one sentence, in either language, and logged whole under the same trace', async () => {
    const en = await answerOf(look, 'req-1');
    const zh = await answerOf(look, 'req-2', 'zh');
    expect(en).toMatchObject({ status: 500, body: { code: 'internal-error', traceId: 'req-1' } });
    expect(zh.body).toMatchObject({
      title: '系统内部错误',
      detail: '操作未完成；可使用同一 Idempotency-Key 安全重试。',
      traceId: 'req-2',
    });
    expect(JSON.stringify([en, zh])).not.toContain('secret');
    expect(kept.lines().filter((l) => l.message === 'fault')).toMatchObject([
      { traceId: 'req-1', level: 'error', error: { name: 'TypeError', message: 'secret is undefined' } },
      { traceId: 'req-2' },
    ]);
  });
});

test('being overtaken too often is no fault, and may be repeated', async () => {
  const look = async () => {
    throw new Stale('again');
  };
  const { status, headers, body } = await answerOf(look, 'req-1', 'zh');
  expect([status, headers?.['retry-after'], body.code]).toEqual([503, '1', 'busy']);
  expect(body).toMatchObject({ title: '并发修改过多，请重试', detail: '相同数据正被他人修改，请重试。' });
});

test('a command that is under way already is told so, and when to ask again', async () => {
  const look = async () => {
    throw new InFlight('still');
  };
  const { status, headers, body } = await answerOf(look, 'req-1');
  expect([status, headers?.['retry-after'], body.code]).toEqual([409, '1', 'in-flight']);
});

test('every line of a request carries its trace, and no other request’s, however they mingle', async () => {
  const look = async () => {
    log('info', 'before');
    await setTimeout(Math.random() * 20);
    log('warn', 'after', { error: new Error('passing') });
    throw conflict(say('This order is not parked.'));
  };
  const ids = Array.from({ length: 30 }, (_, i) => `req-${i}`);
  const answers = await Promise.all(ids.map((id) => answerOf(look, id)));
  expect(answers.map((a) => a.body.traceId)).toEqual(ids);
  const byTrace = Map.groupBy(kept.lines(), (line) => line.traceId);
  expect([...byTrace.keys()].sort()).toEqual(ids.sort());
  for (const own of byTrace.values())
    expect(own.map((l) => l.message)).toEqual(['before', 'after', 'request']);
});

test('the line of a request names route and end, and nobody', async () => {
  await answerOf(async () => ({ body: {} }), 'req-1');
  expect(kept.lines()).toEqual([
    {
      timestamp: expect.any(String),
      level: 'info',
      message: 'request',
      traceId: 'req-1',
      requestId: 'req-1',
      route: 'GET /look',
      status: 200,
      ms: expect.any(Number),
    },
  ]);
});
