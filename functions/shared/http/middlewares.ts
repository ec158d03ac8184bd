import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { log, traceId } from '../log.ts';
import { InFlight } from '../once.ts';
import { Problem, type ProblemCode } from '../problem.ts';
import { Stale } from '../table.ts';
import { say } from '../texts/say.ts';
import { preferredLanguage } from './language.ts';
import { problemBody } from './problem-body.ts';

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
type Layer = MiddlewareObj<Event, APIGatewayProxyStructuredResultV2>;

/** One line for every request: what was asked, how it ended, how long it took; no bodies, no names. */
export const accessLog = (): Layer => {
  const started = new Map<string, number>();
  const write = (event: Event, status: number | undefined) => {
    const id = event.requestContext.requestId;
    log('info', 'request', {
      route: event.routeKey,
      status,
      ms: Math.round(performance.now() - (started.get(id) ?? performance.now())),
    });
    started.delete(id);
  };
  return {
    before: ({ event }) => {
      started.set(event.requestContext.requestId, performance.now());
    },
    after: ({ event, response }) => write(event, response?.statusCode),
    onError: ({ event, response }) => write(event, response?.statusCode),
  };
};

/** Says in which language an answer is, and that another reader may get another. A file speaks for itself. */
export const languages = (): Layer => {
  const label = ({ event, response }: Parameters<NonNullable<Layer['after']>>[0]) => {
    if (!response || response.isBase64Encoded) return;
    response.headers = {
      'content-language': languageOf(event),
      vary: 'Accept-Language',
      ...response.headers,
    };
  };
  return { after: label, onError: label };
};

const languageOf = ({ headers }: Event) => preferredLanguage(headers['accept-language']);

/** What a repetition of the same, a moment later, gets past. */
const PASSING: readonly ProblemCode[] = ['busy', 'in-flight'];

/** Every error as problem+json; what isn't a Problem is our fault, logged whole and told in one sentence. */
export const problems = (): Layer => ({
  onError: (request) => {
    const { event } = request;
    const problem = toProblem(request.error);
    request.response = {
      statusCode: problem.status,
      headers: {
        'content-type': 'application/problem+json',
        ...(PASSING.includes(problem.code) ? { 'retry-after': '1' } : {}),
      },
      body: JSON.stringify({ ...problemBody(problem, languageOf(event)), traceId: traceId() }),
    };
  },
});

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof InFlight)
    return new Problem('in-flight', say('Another request with this Idempotency-Key is not done yet.'));
  if (error instanceof Stale) return new Problem('busy', say('Others changed the same things; try again.'));
  log('error', 'fault', { error });
  return new Problem(
    'internal-error',
    say('It was not done; a repetition with the same Idempotency-Key is safe.'),
  );
}
