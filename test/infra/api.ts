import { expect, it } from 'vitest';
import { RATE_CLASSES } from '../../functions/shared/http/rate.ts';
import { loadConfig } from '../../infra/config.ts';
import { ELSEWHERE, servedRoutes, shadowedPaths } from '../../infra/routes.ts';
import { at, functionsOf, nameOf, ofType, only, type Resource, STAGE, type Templates } from './template.ts';

export function apiSuite(app: () => Templates['app'], outputs: () => Templates['outputs']): void {
  it('has every route of the modules, each behind the token unless it is open, and served by its function', () => {
    const authorizers = ofType(app(), 'AWS::ApiGatewayV2::Authorizer').map(([id]) => id);
    const beyond = ['$default', ...shadowedPaths().map((path) => `ANY ${path}`)];
    const open = servedRoutes().flatMap((route) => (route.open ? [`${route.method} ${route.path}`] : []));
    const served = ofType(app(), 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => {
      const asks = [...beyond, ...open].includes(Properties.RouteKey) ? 'NONE' : 'JWT';
      expect([Properties.RouteKey, Properties.AuthorizationType]).toEqual([Properties.RouteKey, asks]);
      if (asks === 'JWT') expect(authorizers).toContain(Properties.AuthorizerId.Ref);
      const integration = at(app(), Properties.Target['Fn::Join'][1][1].Ref).Properties;
      expect(integration.PayloadFormatVersion).toBe('2.0');
      return `${Properties.RouteKey} ${nameOf(at(app(), integration.IntegrationUri['Fn::GetAtt'][0]))}`;
    });
    const wanted = servedRoutes().map(({ method, path, servedBy }) => `${method} ${path} ${servedBy}`);
    expect(served.sort()).toEqual([...wanted, ...beyond.map((key) => `${key} ${ELSEWHERE}`)].sort());
    expect(new Set(wanted).size).toBe(wanted.length);
  });

  it('is open only where it speaks of itself, to whoever has a link, and to who signs', () => {
    const OPEN = ['meta-api', 'partner-events', 'customer-pages', 'quotation-page'];
    for (const { open, servedBy } of servedRoutes())
      expect([servedBy, open]).toEqual([servedBy, OPEN.includes(servedBy)]);
  });

  it('may call each function that serves a route', () => {
    const callable = ofType(app(), 'AWS::Lambda::Permission')
      .filter(([, { Properties }]) => Properties.Principal === 'apigateway.amazonaws.com')
      .map(([, { Properties }]) => nameOf(at(app(), Properties.FunctionName['Fn::GetAtt'][0])));
    expect(new Set(callable)).toEqual(new Set(servedRoutes().map(({ servedBy }) => servedBy)));
  });

  it('is throttled route by route, each by its class, once the routes are there', () => {
    const { throttle } = loadConfig(STAGE);
    const [[, stage]] = ofType(app(), 'AWS::ApiGatewayV2::Stage') as [[string, Resource]];
    const { DefaultRouteSettings, RouteSettings } = stage.Properties;
    const given = ([key, { ThrottlingRateLimit, ThrottlingBurstLimit }]: [
      string,
      Record<string, number>,
    ]) => [key, { requestsPerSecond: ThrottlingRateLimit, burst: ThrottlingBurstLimit }];
    const limits = Object.fromEntries(Object.entries<Record<string, number>>(RouteSettings).map(given));
    const wanted = servedRoutes().map(({ method, path, rate }) => [`${method} ${path}`, throttle[rate]]);
    expect(limits).toEqual(Object.fromEntries(wanted));
    expect(given(['', DefaultRouteSettings])[1]).toEqual(throttle.open);
    const byClass = Map.groupBy(servedRoutes(), ({ rate }) => rate);
    expect([...byClass.keys()].sort()).toEqual([...RATE_CLASSES].sort());
    const routes = ofType(app(), 'AWS::ApiGatewayV2::Route').filter(
      ([, r]) => !/^(\$default|ANY )/.test(r.Properties.RouteKey),
    );
    expect(stage.DependsOn).toEqual(expect.arrayContaining(routes.map(([id]) => id)));
  });

  it('answers by a name of its own under its root, so that every path is the same there', () => {
    const { DomainName, DomainNameConfigurations } = only(app(), 'AWS::ApiGatewayV2::DomainName').Properties;
    expect(DomainName).toBe('api.example.com');
    expect(DomainNameConfigurations[0]).toMatchObject({ SecurityPolicy: 'TLS_1_2' });
    expect(only(app(), 'AWS::ApiGatewayV2::ApiMapping').Properties).not.toHaveProperty('ApiMappingKey');
    expect(JSON.stringify(outputs().ApiUrl?.Value)).toContain('https://');
    expect(JSON.stringify(outputs().ApiDns?.Value)).toContain('RegionalDomainName');
  });

  it('logs its calls, and its functions give up before it does', () => {
    const { AccessLogSettings } = only(app(), 'AWS::ApiGatewayV2::Stage').Properties;
    expect(JSON.parse(AccessLogSettings.Format)).toHaveProperty('requestId');
    const serving = new Set<string>(servedRoutes().map(({ servedBy }) => servedBy));
    for (const { fn, name } of functionsOf(app()).filter(({ name }) => serving.has(name))) {
      expect([name, fn.Properties.Timeout]).toEqual([name, 29]);
    }
  });
}
