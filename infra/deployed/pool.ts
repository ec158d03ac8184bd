import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { outputOf } from './outputs.ts';
import type { Pool } from './people.ts';

/** The user pool of a stage. @throws when it isn't deployed where the environment points at */
export const poolOf = async (stage: string): Promise<Pool> => ({
  client: new CognitoIdentityProviderClient(),
  id: await outputOf(stage, 'UserPoolId'),
  app: await outputOf(stage, 'UserPoolClientId'),
});
