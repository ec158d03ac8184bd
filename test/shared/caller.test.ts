import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { assertVisible, isStaff, readCaller, readGroups } from '../../functions/shared/http/caller.ts';
import { partitionFor } from '../../functions/shared/http/lists.ts';

describe('the groups claim', () => {
  test.each([
    ['[admin sales]', 'as an HTTP API hands it over'],
    ['["sales","admin"]', 'as JSON'],
    [['sales', 'admin'], 'as a list'],
  ] as [unknown, string][])('%j is read %s', (claim) => {
    expect(readGroups(claim)).toEqual(['sales', 'admin']);
  });

  test.each([
    undefined,
    null,
    '',
    '[]',
    'administrator',
    '[admins]',
    'ADMIN',
    7,
    {},
    '[temp,admin]',
    '[not[admin]]',
    '["temp,admin"]',
    ['temp,admin'],
  ])('%j gives no role', (claim) => {
    expect(readGroups(claim)).toEqual([]);
  });
});

const eventWith = (claims: object) =>
  ({
    requestContext: { authorizer: { jwt: { claims, scopes: [] } } },
  }) as unknown as APIGatewayProxyEventV2WithJWTAuthorizer;

const own = { id: 's', role: 'customer', roles: ['customer'] as const, customerId: 'cus_A' };
const clerk = { id: 's', role: 'sales', roles: ['sales'] as const };

describe('a caller', () => {
  test('is who the token says', () => {
    const claims = { sub: 's', name: 'N', 'cognito:groups': '[customer]', 'custom:customerId': 'cus_A' };
    expect(readCaller(eventWith(claims))).toEqual({ ...own, name: 'N' });
  });

  test('who is no customer is bound to none, whatever the claim says', () => {
    const caller = readCaller(
      eventWith({ sub: 's', 'cognito:groups': '[sales]', 'custom:customerId': 'cus_A' }),
    );
    expect(caller.customerId).toBeUndefined();
  });

  test('without a subject is nobody', () => {
    expect(() => readCaller(eventWith({ 'cognito:groups': '[admin]' }))).toThrow('no subject');
  });

  test('who is staff and customer at once sees all', () => {
    expect(isStaff({ ...own, roles: ['customer', 'sales'] })).toBe(true);
    expect(isStaff(own)).toBe(false);
    expect(isStaff({ id: 's', role: 'none', roles: [] })).toBe(false);
  });

  test("does not see another customer's things, nor any without a customer of its own", () => {
    expect(() => assertVisible(own, 'cus_B', 'order')).toThrow('No such order');
    expect(() =>
      assertVisible({ id: 's', role: 'customer', roles: ['customer'] }, 'cus_A', 'order'),
    ).toThrow();
    assertVisible(own, 'cus_A', 'order');
    assertVisible(clerk, 'cus_B', 'order');
  });
});

test.each([
  ['its own', own, {}, 'byOwner', 'cus_A#ORDER'],
  ['its own in a state', own, { status: 'placed' }, 'byOwnerState', 'cus_A#ORDER#placed'],
  ['its own by name', own, { customerId: 'cus_A' }, 'byOwner', 'cus_A#ORDER'],
  ["nothing for another's", own, { customerId: 'cus_B' }, 'byOwner', 'nobody#ORDER'],
  ['everything to staff', clerk, {}, 'byKind', 'ORDER'],
  ['a state to staff', clerk, { status: 'placed' }, 'byState', 'ORDER#placed'],
  ["a customer's to staff", clerk, { customerId: 'cus_B' }, 'byOwner', 'cus_B#ORDER'],
])('a list shows %s', (_, caller, filters, index, pk) => {
  expect(partitionFor(caller, 'ORDER', filters)).toEqual({ index, pk });
});
