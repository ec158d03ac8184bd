import { expect, it } from 'vitest';
import { ELSEWHERE, servedRoutes } from '../../infra/routes.ts';
import { at, functionsOf, nameOf, ofType, only, type Templates } from './template.ts';

export function apiSuite(app: () => Templates['app']): void {
  it('has every route of the modules, each behind the token unless it is open, and served by its function', () => {
    const authorizers = ofType(app(), 'AWS::ApiGatewayV2::Authorizer').map(([id]) => id);
    const open = servedRoutes().flatMap((route) => (route.open ? [`${route.method} ${route.path}`] : []));
    const served = ofType(app(), 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => {
      const asks = ['$default', ...open].includes(Properties.RouteKey) ? 'NONE' : 'JWT';
      expect([Properties.RouteKey, Properties.AuthorizationType]).toEqual([Properties.RouteKey, asks]);
      if (asks === 'JWT') expect(authorizers).toContain(Properties.AuthorizerId.Ref);
      const integration = at(app(), Properties.Target['Fn::Join'][1][1].Ref).Properties;
      expect(integration.PayloadFormatVersion).toBe('2.0');
      return `${Properties.RouteKey} ${nameOf(at(app(), integration.IntegrationUri['Fn::GetAtt'][0]))}`;
    });
    const wanted = servedRoutes().map(({ method, path, servedBy }) => `${method} ${path} ${servedBy}`);
    expect(served.sort()).toEqual([...wanted, `$default ${ELSEWHERE}`].sort());
    expect(new Set(wanted).size).toBe(wanted.length);
  });

  it('is open only where it speaks of itself', () => {
    for (const { open, servedBy } of servedRoutes()) expect(open).toBe(servedBy === 'meta-api');
  });

  it('may call each function that serves a route', () => {
    const callable = ofType(app(), 'AWS::Lambda::Permission')
      .filter(([, { Properties }]) => Properties.Principal === 'apigateway.amazonaws.com')
      .map(([, { Properties }]) => nameOf(at(app(), Properties.FunctionName['Fn::GetAtt'][0])));
    expect(new Set(callable)).toEqual(new Set(servedRoutes().map(({ servedBy }) => servedBy)));
  });

  it('is throttled, logs its calls, and its functions give up before it does', () => {
    const { DefaultRouteSettings, AccessLogSettings } = only(app(), 'AWS::ApiGatewayV2::Stage').Properties;
    expect(DefaultRouteSettings).toMatchObject({ ThrottlingBurstLimit: 200, ThrottlingRateLimit: 100 });
    expect(JSON.parse(AccessLogSettings.Format)).toHaveProperty('requestId');
    const serving = new Set<string>(servedRoutes().map(({ servedBy }) => servedBy));
    for (const { fn, name } of functionsOf(app()).filter(({ name }) => serving.has(name))) {
      expect([name, fn.Properties.Timeout]).toEqual([name, 29]);
    }
  });
}
