import type { ApiRoute } from '../template/api.ts';

/** What is asked of a route to be found; `key` as in the template. */
type Keyed = Pick<ApiRoute, 'key'>;

export interface Match<R extends Keyed = ApiRoute> {
  route: R;
  pathParameters: Record<string, string>;
}

export type Find<R extends Keyed = ApiRoute> = (method: string, path: string) => Match<R> | undefined;

interface Compiled<R extends Keyed> {
  route: R;
  method: string;
  segments: string[];
}

/**
 * Finds routes as HTTP APIs do: the most specific path wins (fixed segments over `{parameter}` over `{proxy+}`), then a
 * named method over ANY, and `$default` takes what is left.
 */
export function router<R extends Keyed>(routes: readonly R[]): Find<R> {
  const compiled = routes.filter(({ key }) => key !== '$default').map(compile<R>);
  compiled.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const last = routes.find(({ key }) => key === '$default');
  return (method, path) => {
    const segments = path.split('/').slice(1);
    for (const one of compiled) {
      const pathParameters =
        one.method === 'ANY' || one.method === method ? parametersOf(one, segments) : undefined;
      if (pathParameters) return { route: one.route, pathParameters };
    }
    return last && { route: last, pathParameters: {} };
  };
}

function compile<R extends Keyed>(route: R): Compiled<R> {
  const [method = '', path = ''] = route.key.split(' ');
  return { route, method, segments: path.split('/').slice(1) };
}

/** Sorts the specific before the general. */
const rank = ({ segments, method }: Compiled<Keyed>): string =>
  `${segments.map((one) => (one.endsWith('+}') ? 3 : one.startsWith('{') ? 2 : 1)).join('')}${method === 'ANY' ? 2 : 1}`;

/** The path's parameters, decoded; undefined when the path isn't this route's. */
function parametersOf(
  { segments: wanted }: Compiled<Keyed>,
  given: readonly string[],
): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  for (const [i, segment] of wanted.entries()) {
    const greedy = /^\{(\w+)\+\}$/.exec(segment)?.[1];
    if (greedy) return i < given.length ? { ...found, [greedy]: given.slice(i).join('/') } : undefined;
    const value = given[i];
    if (value === undefined || value === '') return undefined;
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name) found[name] = decodeURIComponent(value);
    else if (segment !== value) return undefined;
  }
  return given.length === wanted.length ? found : undefined;
}
