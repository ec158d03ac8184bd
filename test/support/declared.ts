import { allRoutes } from '../../functions/meta/modules.ts';
import { faultsOf } from '../../functions/meta/openapi/faults.ts';
import { router } from '../../infra/local/http/route-match.ts';

const routeOf = router(
  allRoutes().map(({ route }) => ({ key: `${route.method} ${route.path}`, faults: faultsOf(route) })),
);

/** @throws when the document doesn't say that the route may answer with such a problem */
export function assertDeclared(
  method: string,
  path: string,
  { status, body }: { status: number; body: unknown },
): void {
  const { pathname } = new URL(path, 'http://any');
  const found = status >= 400 ? routeOf(method, pathname)?.route : undefined;
  if (!found) return;
  const codes = found.faults.get(status);
  const code = typeof body === 'object' && body && 'code' in body ? body.code : undefined;
  if (!codes || (code !== undefined && !codes.some((one) => one === code)))
    throw new Error(`${found.key} answered ${status} ${String(code)}, of which its document says nothing`);
}
