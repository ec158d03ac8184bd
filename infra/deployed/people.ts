import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
  type CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';

/** A deployment's user pool, and the app by which people sign in. */
export interface Pool {
  client: CognitoIdentityProviderClient;
  id: string;
  app: string;
}

export interface Person {
  email: string;
  roles: readonly string[];
  /** Whose things a customer's person sees. */
  customerId?: string | undefined;
}

/**
 * Lets a person sign in with these roles, beside those that it has. No mail is sent: an operator hands the password on.
 * @returns whether the person is new
 */
export async function makePerson({ client, id }: Pool, person: Person): Promise<boolean> {
  const user = { UserPoolId: id, Username: person.email };
  const create = new AdminCreateUserCommand({
    ...user,
    MessageAction: 'SUPPRESS',
    UserAttributes: attributesOf(person),
  });
  const isNew = await client.send(create).then(
    () => true,
    (error: unknown) => {
      if (error instanceof UsernameExistsException) return false;
      throw error;
    },
  );
  for (const GroupName of person.roles)
    await client.send(new AdminAddUserToGroupCommand({ ...user, GroupName }));
  return isNew;
}

const attributesOf = ({ email, customerId }: Person) => [
  { Name: 'email', Value: email },
  { Name: 'email_verified', Value: 'true' },
  ...(customerId ? [{ Name: 'custom:customerId', Value: customerId }] : []),
];

export async function setPassword({ client, id }: Pool, email: string, Password: string): Promise<void> {
  const user = { UserPoolId: id, Username: email };
  await client.send(new AdminSetUserPasswordCommand({ ...user, Password, Permanent: true }));
}

/** @returns a token for the API, good for an hour @throws when the password is wrong, or asks for a second factor */
export async function signIn({ client, id, app }: Pool, email: string, password: string): Promise<string> {
  const { AuthenticationResult, ChallengeName } = await client.send(
    new AdminInitiateAuthCommand({
      UserPoolId: id,
      ClientId: app,
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: email, PASSWORD: password },
    }),
  );
  const token = AuthenticationResult?.IdToken;
  if (!token)
    throw new Error(`${email} got no token${ChallengeName ? `: Cognito asks for ${ChallengeName}` : ''}`);
  return token;
}
