import middy from '@middy/core';
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import { accessLog, languages, problems } from '../shared/http/middlewares.ts';
import { traced } from '../shared/http/traced.ts';
import { allowed } from './elsewhere.ts';

/** The routes here are open: the authorizer's part of the event is not there, and nobody reads it. */
export type OpenEvent = APIGatewayProxyEventV2WithJWTAuthorizer;
export type Result = APIGatewayProxyStructuredResultV2;
export type Answers = Readonly<Record<string, (event: OpenEvent) => Result | Promise<Result>>>;

/** Answers by route key, to anyone; the same log, languages and problems as on every other route. */
export function serveOpen(answers: Answers) {
  const handle = middy<OpenEvent, Result>()
    .use(accessLog())
    .use(languages())
    .use(allowed())
    .use(problems())
    .handler(async (event) => {
      const answer = answers[event.routeKey] ?? answers.$default;
      if (!answer) throw new Error(`no answer for ${event.routeKey}`);
      return answer(event);
    });
  return (event: OpenEvent, context: Context) => traced(event, async () => handle(event, context));
}
