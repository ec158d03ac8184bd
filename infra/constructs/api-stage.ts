import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  type DomainName,
  type HttpApi,
  HttpRoute,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Config, Limit } from '../config.ts';
import type { ServedRoute } from '../routes.ts';

export interface ApiStageProps {
  config: Config;
  http: HttpApi;
  /** Are in the API already. */
  routes: readonly ServedRoute[];
  /** The business's own name for the API, if it has one. */
  domainName: DomainName | undefined;
}

/** What stands between the world and the routes: limits for each, by its class, and a log of every call. */
export class ApiStage extends Construct {
  constructor(scope: Construct, id: string, { config, http, routes, domainName }: ApiStageProps) {
    super(scope, id);
    const { stage: name, throttle, logDays } = config;
    const log = new LogGroup(this, 'AccessLog', {
      logGroupName: `/aws/apigateway/tradewind-${name}`,
      retention: logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, 'Default', {
      httpApi: http,
      stageName: '$default',
      autoDeploy: true,
      ...(domainName ? { domainMapping: { domainName } } : {}),
      // For what no route takes; every route has its own.
      throttle: { rateLimit: throttle.open.requestsPerSecond, burstLimit: throttle.open.burst },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: ACCESS_LOG },
    });
    const settings = routes.map(({ method, path, rate }) => [
      `${method} ${path}`,
      settingsOf(throttle[rate]),
    ]);
    const { defaultChild } = stage.node;
    if (!(defaultChild instanceof CfnStage)) throw new Error('a stage is no longer a CfnStage');
    defaultChild.routeSettings = Object.fromEntries(settings);
    // Settings of a route that isn't there yet are refused.
    stage.node.addDependency(...http.node.findAll().filter((child) => child instanceof HttpRoute));
  }
}

/** Passed on as it is, so named as CloudFormation does. */
const settingsOf = ({ requestsPerSecond, burst }: Limit) => ({
  ThrottlingRateLimit: requestsPerSecond,
  ThrottlingBurstLimit: burst,
});

/** Who called what and how it went; no paths and query strings, which may hold what opens a door, and no addresses. */
const ACCESS_LOG = AccessLogFormat.custom(
  JSON.stringify({
    at: '$context.requestTime',
    requestId: '$context.requestId',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    caller: '$context.authorizer.claims.sub',
    refused: '$context.authorizer.error',
    integrationError: '$context.integrationErrorMessage',
  }),
);
