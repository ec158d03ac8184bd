import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
  type CognitoIdentityProviderClient,
  CreateGroupCommand,
  ResourceNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';

const PASSWORD = 'Only-for-tests-1';

/** The accounts of a deployment's user pool: made when first asked for, as an operator makes them. */
export class People {
  private readonly tokens = new Map<string, Promise<string>>();
  private readonly client: CognitoIdentityProviderClient;
  private readonly pool: string;
  private readonly app: string;

  constructor(client: CognitoIdentityProviderClient, pool: string, app: string) {
    this.client = client;
    this.pool = pool;
    this.app = app;
  }

  /** The token of a person with these roles, of a customer's where `customerId` is given. */
  token(roles: readonly string[], customerId?: string): Promise<string> {
    const name = [...roles, customerId ?? ''].join('-').toLowerCase();
    const known = this.tokens.get(name);
    if (known) return known;
    const made = this.make(`${name}@people.example`, roles, customerId);
    this.tokens.set(name, made);
    return made;
  }

  private async make(email: string, roles: readonly string[], customerId?: string): Promise<string> {
    const user = { UserPoolId: this.pool, Username: email };
    const created = new AdminCreateUserCommand({
      ...user,
      MessageAction: 'SUPPRESS',
      UserAttributes: [
        { Name: 'email', Value: email },
        { Name: 'email_verified', Value: 'true' },
        ...(customerId ? [{ Name: 'custom:customerId', Value: customerId }] : []),
      ],
    });
    // Another test file may have made it.
    await this.client.send(created).catch((error: unknown) => {
      if (!(error instanceof UsernameExistsException)) throw error;
    });
    await this.client.send(new AdminSetUserPasswordCommand({ ...user, Password: PASSWORD, Permanent: true }));
    for (const GroupName of roles) await this.join(email, GroupName);
    const { AuthenticationResult } = await this.client.send(
      new AdminInitiateAuthCommand({
        UserPoolId: this.pool,
        ClientId: this.app,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: email, PASSWORD },
      }),
    );
    const token = AuthenticationResult?.IdToken;
    if (!token) throw new Error(`${email} got no token`);
    return token;
  }

  /** A pool may have groups that mean nothing to the API. */
  private async join(Username: string, GroupName: string): Promise<void> {
    const group = { UserPoolId: this.pool, GroupName };
    const add = () => this.client.send(new AdminAddUserToGroupCommand({ ...group, Username }));
    await add().catch(async (error: unknown) => {
      if (!(error instanceof ResourceNotFoundException)) throw error;
      await this.client.send(new CreateGroupCommand(group));
      await add();
    });
  }
}
