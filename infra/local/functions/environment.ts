import { credentials } from '../engines/client-config.ts';
import type { FunctionSpec } from '../template/functions.ts';
import { REGION } from '../template/place.ts';
import { withAddress } from './settings.ts';

/** Where the services answer. */
export interface Endpoints {
  dynamodb: string;
  states: string;
  mail: string;
  /** Of the API itself, once it serves. */
  api?: string;
}

/** A function's whole environment: the template's, and what Lambda sets, pointed at the engines. */
export function environmentOf(spec: FunctionSpec, endpoints: Endpoints): Record<string, string> {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials();
  return {
    ...spec.environment,
    ...(spec.environment.API_URL && endpoints.api ? { API_URL: endpoints.api } : {}),
    ...(spec.environment.SETTINGS && endpoints.api
      ? { SETTINGS: withAddress(spec.environment.SETTINGS, endpoints.api) }
      : {}),
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken ? { AWS_SESSION_TOKEN: sessionToken } : {}),
    // Lambda has no profile files; the laptop's must not reach in.
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_SFN: endpoints.states,
    AWS_ENDPOINT_URL_SES: endpoints.mail,
    AWS_ENDPOINT_URL_SESV2: endpoints.mail,
    AWS_EXECUTION_ENV: `AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x`,
    AWS_LAMBDA_FUNCTION_NAME: spec.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${spec.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    LAMBDA_TASK_ROOT: spec.directory,
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    PATH: process.env.PATH ?? '',
  };
}
