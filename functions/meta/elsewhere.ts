import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Problem } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import { allRoutes } from './modules.ts';

class MethodNotAllowed extends Problem {
  constructor(readonly methods: readonly string[]) {
    super('method-not-allowed', say('This path takes {methods}.', { methods }));
  }
}

/**
 * What no route took: there is no such path, or it takes other methods.
 * @throws Problem always
 */
export function elsewhere({ rawPath }: Pick<APIGatewayProxyEventV2, 'rawPath'>): never {
  const fitting = allRoutes().flatMap(({ route }) => (fits(route.path, rawPath) ? [route] : []));
  // As the gateway does: where a path is named as it is, no parameter takes it.
  const named = fitting.filter(({ path }) => path === rawPath);
  const methods = (named.length > 0 ? named : fitting).map(({ method }) => method);
  if (methods.length === 0) throw new Problem('not-found', say('There is no such route.'));
  throw new MethodNotAllowed([...new Set(methods)].sort());
}

/** Whether a path is of the form of a route's, e.g. `/orders/7` of `/orders/{id}`. */
export function fits(template: string, path: string): boolean {
  const wanted = template.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((part, i) => (part.startsWith('{') ? given[i] !== '' : part === given[i]))
  );
}

/** Names the methods that would have been right, as HTTP asks for. */
export const allowed = (): MiddlewareObj<unknown, APIGatewayProxyStructuredResultV2> => ({
  onError: ({ error, response }) => {
    if (!(error instanceof MethodNotAllowed) || !response) return;
    response.headers = { ...response.headers, allow: error.methods.join(', ') };
  },
});
