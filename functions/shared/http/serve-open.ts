import middy, { type MiddlewareObj } from '@middy/core';
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import { accessLog, languages, problems } from './middlewares.ts';
import { traced } from './traced.ts';

/** The routes here are open: the authorizer's part of the event is not there, and nobody reads it. */
export type OpenEvent = APIGatewayProxyEventV2WithJWTAuthorizer;
export type Result = APIGatewayProxyStructuredResultV2;
export type Answers = Readonly<Record<string, (event: OpenEvent) => Result | Promise<Result>>>;

/** Answers by route key, to anyone; the same log, languages and problems as on every other route. */
export function serveOpen(answers: Answers, more: readonly MiddlewareObj<unknown, Result>[] = []) {
  const handle = middy<OpenEvent, Result>()
    .use(accessLog())
    .use(languages())
    .use([...more])
    .use(problems())
    .handler(async (event) => {
      const answer = answers[event.routeKey] ?? answers.$default;
      if (!answer) throw new Error(`no answer for ${event.routeKey}`);
      return answer(event);
    });
  return (event: OpenEvent, context: Context) => traced(event, async () => handle(event, context));
}
