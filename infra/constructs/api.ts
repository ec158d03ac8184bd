import {
  DomainName,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import type { FunctionName } from '../functions.ts';
import { ELSEWHERE, type ServedRoute, shadowedPaths } from '../routes.ts';
import { ApiStage } from './api-stage.ts';
import type { AppFunction } from './app-function.ts';
import type { People } from './people.ts';

export interface ApiProps {
  config: Config;
  people: People;
  routes: readonly ServedRoute[];
  functions: Readonly<Record<FunctionName, AppFunction>>;
}

/** The HTTP API: every route asks for a token of the user pool, but those that are open. */
export class Api extends Construct {
  readonly http: HttpApi;
  /** Where it answers under the business's own name, if it has one. */
  readonly domainName: DomainName | undefined;

  constructor(scope: Construct, id: string, { config, people, routes, functions }: ApiProps) {
    super(scope, id);
    this.http = new HttpApi(this, 'Http', {
      apiName: `tradewind-${config.stage}`,
      createDefaultStage: false,
      defaultAuthorizer: new HttpUserPoolAuthorizer('Token', people.pool, {
        userPoolClients: [people.client],
      }),
    });
    this.addRoutes(routes, functions);
    this.domainName = this.nameOf(config);
    new ApiStage(this, 'Stage', { config, http: this.http, routes, domainName: this.domainName });
  }

  /** Everything else stands under the root of either name, so that no link has to know by which one it was reached. */
  get url(): string {
    return this.domainName ? `https://${this.domainName.name}` : this.http.apiEndpoint;
  }

  private nameOf({ domain }: Config): DomainName | undefined {
    if (!domain) return undefined;
    const certificate = Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn);
    return new DomainName(this, 'Domain', {
      domainName: domain.name,
      certificate,
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
  }

  private addRoutes(routes: ApiProps['routes'], functions: ApiProps['functions']): void {
    for (const name of new Set(routes.map(({ servedBy }) => servedBy))) {
      // One permission for the whole API: a function's policy has room for some fifty routes only.
      const integration = new HttpLambdaIntegration(name, functions[name], { scopePermissionToRoute: false });
      for (const { method, path, open } of routes.filter(({ servedBy }) => servedBy === name)) {
        const authorizer = open ? OPEN : {};
        this.http.addRoutes({ path, methods: [HttpMethod[method]], integration, ...authorizer });
      }
      if (name === ELSEWHERE) this.addElsewhere(integration);
    }
  }

  /** What no route takes is told so in the API's own words, also where a neighbour's parameter would take it. */
  private addElsewhere(integration: HttpLambdaIntegration): void {
    for (const path of shadowedPaths())
      this.http.addRoutes({ path, methods: [HttpMethod.ANY], integration, ...OPEN });
    new HttpRoute(this, 'Elsewhere', {
      httpApi: this.http,
      routeKey: HttpRouteKey.DEFAULT,
      integration,
      ...OPEN,
    });
  }
}

const OPEN = { authorizer: new HttpNoneAuthorizer() };
