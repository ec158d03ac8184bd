import { z } from 'zod';
import type { Reader } from './reader.ts';
import { readThrottles, type Throttle } from './stage.ts';

export interface JwtAuthorizer {
  issuer: string;
  audience: string[];
  /** Lower-case header that carries the token. */
  header: string;
}

export interface ApiRoute {
  /** As in the template, e.g. `GET /orders/{id}`, or `$default`. */
  key: string;
  /** Name or ARN of the function that serves it. */
  function: string;
  timeoutMs: number;
  throttle: Throttle;
  authorizer?: JwtAuthorizer;
}

export interface Api {
  id: string;
  routes: ApiRoute[];
}

const MAX_INTEGRATION_MS = 30_000;

const route = z.object({
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
});
const integration = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: z.number().default(MAX_INTEGRATION_MS),
});
const authorizer = z.object({
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.array(z.string().startsWith('$request.header.')).length(1),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()) }),
});

/** @throws unless there is exactly one HTTP API */
export function readApi(reader: Reader): Api {
  const [api, ...others] = reader.all(
    'AWS::ApiGatewayV2::Api',
    z.object({ ProtocolType: z.literal('HTTP') }),
  );
  if (api === undefined || others.length > 0) throw new Error('the local runner serves exactly one HTTP API');
  const integrations = byRef(reader.all('AWS::ApiGatewayV2::Integration', integration));
  const authorizers = byRef(reader.all('AWS::ApiGatewayV2::Authorizer', authorizer));
  const throttleOf = readThrottles(reader);
  const routes = reader.all('AWS::ApiGatewayV2::Route', route).map(({ id, props }): ApiRoute => {
    const target = integrations.get(props.Target.replace('integrations/', ''));
    if (!target) throw new Error(`${id}: no integration ${props.Target}`);
    const guard = props.AuthorizationType === 'JWT' ? authorizers.get(props.AuthorizerId ?? '') : undefined;
    if (props.AuthorizationType === 'JWT' && !guard) throw new Error(`${id}: no authorizer`);
    return {
      key: props.RouteKey,
      function: target.IntegrationUri,
      timeoutMs: target.TimeoutInMillis,
      throttle: throttleOf(props.RouteKey),
      ...(guard ? { authorizer: jwtAuthorizer(guard) } : {}),
    };
  });
  return { id: api.id, routes };
}

const byRef = <T>(found: { ref: string; props: T }[]): Map<string, T> =>
  new Map(found.map(({ ref, props }) => [ref, props]));

const jwtAuthorizer = (props: z.output<typeof authorizer>): JwtAuthorizer => ({
  issuer: props.JwtConfiguration.Issuer,
  audience: props.JwtConfiguration.Audience,
  header: (props.IdentitySource[0] ?? '').replace('$request.header.', '').toLowerCase(),
});
