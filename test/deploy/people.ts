import {
  type CognitoIdentityProviderClient,
  CreateGroupCommand,
  GroupExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { ROLES } from '../../functions/shared/http/route.ts';
import { makePerson, type Pool, setPassword, signIn } from '../../infra/deployed/people.ts';

const PASSWORD = 'Only-for-tests-1';

/** The accounts of a deployment's user pool: made when first asked for, as an operator makes them. */
export class People {
  private readonly tokens = new Map<string, Promise<string>>();
  private readonly pool: Pool;

  constructor(client: CognitoIdentityProviderClient, id: string, app: string) {
    this.pool = { client, id, app };
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

  /** Another test file may have made the person. */
  private async make(email: string, roles: readonly string[], customerId?: string): Promise<string> {
    for (const role of roles) if (!ROLES.some((known) => known === role)) await this.makeGroup(role);
    await makePerson(this.pool, { email, roles, customerId });
    await setPassword(this.pool, email, PASSWORD);
    return signIn(this.pool, email, PASSWORD);
  }

  /** A pool may have groups that mean nothing to the API. */
  private async makeGroup(GroupName: string): Promise<void> {
    const create = new CreateGroupCommand({ UserPoolId: this.pool.id, GroupName });
    await this.pool.client.send(create).catch((error: unknown) => {
      if (!(error instanceof GroupExistsException)) throw error;
    });
  }
}
