import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolGroup,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { ROLES } from '../../functions/shared/http/route.ts';

/** Who may call the API: a user pool with one group per role. It outlives its stack. */
export class People extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, stage: string) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      userPoolName: `tradewind-${stage}`,
      // The business makes the accounts: whoever could sign up would choose whose orders to see.
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: { minLength: 12, requireDigits: true, requireUppercase: true, requireSymbols: true },
      customAttributes: { customerId: new StringAttribute({ mutable: true, maxLen: 40 }) },
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const groupName of ROLES) {
      const group = new UserPoolGroup(this, `Role-${groupName}`, { userPool: this.pool, groupName });
      // Who may what is as much worth as who there is.
      group.applyRemovalPolicy(RemovalPolicy.RETAIN);
    }
    this.client = this.pool.addClient('Client', {
      userPoolClientName: `tradewind-${stage}`,
      authFlows: { userSrp: true, adminUserPassword: true },
      disableOAuth: true,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      // Without this list a user could write any attribute, and so become another customer.
      writeAttributes: new ClientAttributes().withStandardAttributes({ fullname: true, locale: true }),
    });
  }
}
